#include "support.hpp"

#include <algorithm>
#include <cstring>
#include <deque>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "core/answer_reader.hpp"

using muster::Document;

std::vector<std::string> Judged::places() const {
  std::vector<std::string> places;
  for (const muster::Finding& each : verdict.findings.patterns()) {
    places.push_back(std::string(word(each.code)) + " " + each.pointer);
  }
  return places;
}

namespace {

/// Pieces of that size; 0: the whole text is one.
PieceSize in_pieces(std::size_t size, std::string_view text) {
  return [size = size == 0 ? std::max<std::size_t>(1, text.size()) : size] { return size; };
}

muster::Verdict run(const muster::Schema& schema, std::string_view text, const PieceSize& next,
                    std::uint64_t max_bytes) {
  muster::FieldSink nowhere;
  muster::Validator validator(schema, nowhere, max_bytes);
  for (std::size_t at = 0, step = 0; at < text.size(); at += step) {
    step = next();
    // A copy of its own size, so that reading past a piece is seen by the sanitizer.
    const std::string part(text.substr(at, step));
    const std::vector<char> exact(part.begin(), part.end());
    if (!validator.push({exact.data(), exact.size()})) break;
  }
  return validator.finish(true);
}

}  // namespace

Judged judge(std::string_view schema, std::string_view text, std::size_t piece,
             std::uint64_t max_bytes) {
  const std::size_t size = piece == 0 ? std::max<std::size_t>(1, text.size()) : piece;
  return judge(
      schema, text, [size] { return size; }, max_bytes);
}

Judged judge(std::string_view schema, std::string_view text, const PieceSize& next,
             std::uint64_t max_bytes) {
  muster::Refusal refusal;
  const auto loaded = muster::Contract::load_schema(schema, refusal);
  if (loaded == nullptr) return {{}, refusal.pointer};
  // What is not packed would judge otherwise.
  const auto contract = muster::Contract::unpack(loaded->pack());
  const muster::Response& response = contract->operation("schema")->responses.at(200);
  return {run(*response.schema, text, next, max_bytes), "-"};
}

muster::Verdict judge_answer(std::string_view operation, int status, std::string_view text) {
  const muster::Response& response = embedded().operation(operation)->responses.at(status);
  return run(*response.schema, text, in_pieces(0, text), std::uint64_t{1} << 28);
}

const muster::Contract& embedded() {
  static const std::unique_ptr<muster::Contract> contract =
      muster::Contract::unpack(muster::embedded_contract());
  return *contract;
}

std::string contract_text() { return read_file(CONTRACT); }

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> files_in(const std::string& folder) {
  std::vector<std::string> files;
  if (!std::filesystem::is_directory(folder)) return files;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() == ".json") files.push_back(entry.path().string());
  }
  std::sort(files.begin(), files.end());
  return files;
}

Document Door::body(const muster::Reply& reply) {
  return reply.body.empty() ? Document() : Document::parse(reply.body);
}

Document Door::ask(const std::string& operation, const std::string& parameters) {
  return body(session.request(operation, parameters));
}

Document Door::answer(std::uint32_t ticket, int status, std::string_view text, bool complete,
                      const std::string& type) {
  const Document opened = body(session.open(ticket, status, type, 0));
  const auto handle = opened["answer"].get<std::uint32_t>();
  constexpr std::size_t most = 65536;
  for (std::size_t at = 0; at < text.size(); at += most) {
    if (!push(handle, text.substr(at, most))) break;
  }
  return body(session.end(handle, complete));
}

bool Door::push(std::uint32_t handle, std::string_view bytes) {
  const auto size = static_cast<std::uint32_t>(bytes.size());
  // NOLINTNEXTLINE(performance-no-int-to-ptr): an address is what crosses the boundary
  auto* place = reinterpret_cast<void*>(session.reserve(handle, size));
  std::memcpy(place, bytes.data(), bytes.size());
  return session.push(handle, size);
}

Document Door::exchange(const std::string& operation, const std::string& parameters, int status,
                        std::string_view text, bool complete) {
  const Document asked = ask(operation, parameters);
  return answer(asked["ticket"].get<std::uint32_t>(), status, text, complete);
}

std::string users_page(const std::vector<std::int64_t>& ids, std::int64_t page, std::int64_t limit,
                       std::int64_t total) {
  static const Document user =
      Document::parse(read_file(std::string(CORPUS) + "/clean/getUser.200.reference.json"));
  Document answer = {
      {"data", Document::array()}, {"page", page}, {"limit", limit}, {"total", total}};
  for (const std::int64_t id : ids) {
    Document each = user;
    each["id"] = id;
    each["firstName"] = "User " + std::to_string(id);
    answer["data"].push_back(std::move(each));
  }
  return answer.dump();
}

std::string_view kept(std::string text) {
  static std::deque<std::string> texts;
  return texts.emplace_back(std::move(text));
}

void put(muster::Directory& directory, const muster::UserRecord& user) {
  using muster::Field;
  static const muster::KnownWords no_words;
  muster::AnswerReader reader(no_words);
  reader.open(Field::user);
  reader.integer(Field::user_id, user.id.value_or(0));
  reader.text(Field::user_email, user.email);
  reader.text(Field::user_first_name, user.first_name);
  reader.text(Field::user_last_name, user.last_name);
  reader.text(Field::user_job_title, user.job_title);
  reader.text(Field::user_terms_agreed_at, user.terms_agreed_at);
  reader.text(Field::user_updated_at, user.updated_at);
  for (const std::string_view role : user.roles) reader.text(Field::user_role, role);
  for (const std::string_view check : user.checks) reader.text(Field::check_status, check);
  const auto flag = [&reader](Field field, const std::optional<bool>& value) {
    if (value) reader.boolean(field, *value);
    if (!value) reader.null(field);
  };
  for (const muster::IdentityRecord& identity : user.identities) {
    reader.open(Field::identity);
    reader.text(Field::identity_client_type, identity.client_type);
    flag(Field::identity_has_mfa, identity.has_mfa);
    flag(Field::identity_has_idp, identity.has_idp);
    flag(Field::identity_is_contractor, identity.is_contractor);
    if (identity.disconnected) reader.text(Field::identity_disconnected_at, "2026-01-01");
    if (identity.separated) reader.text(Field::identity_separated_at, "2026-01-01");
    reader.close(Field::identity, true);
  }
  for (const muster::DocumentRecord& document : user.documents) {
    reader.open(Field::document);
    reader.integer(Field::document_id, document.id.value_or(0));
    reader.text(Field::document_name, document.name);
    reader.text(Field::document_type, document.type);
    reader.text(Field::document_renewal_date, document.renewal_date);
    reader.close(Field::document, true);
  }
  reader.close(Field::user, true);
  directory.put(reader.list().ids[0], reader.users().at(0), reader.searched().at(0));
}
