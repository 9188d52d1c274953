#include "core/export.hpp"

#include "catch2.hpp"
#include "core/utf8.hpp"
#include "exports.hpp"
#include "support.hpp"

using muster::Directory;
using muster::Document;
using muster::Export;
using muster::UserRecord;

namespace {

const Document as_snapshot = {{"format", "snapshot"}};

UserRecord user(std::int64_t id, const std::string& job) {
  UserRecord user;
  user.id = id;
  user.job_title = kept(job);
  return user;
}

std::vector<std::int64_t> fill(Directory& directory, std::int64_t count, const std::string& job) {
  std::vector<std::int64_t> ids;
  for (std::int64_t id = 1; id <= count; ++id) {
    put(directory, user(id, job));
    ids.push_back(id);
  }
  return ids;
}

bool is_whole(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const muster::Utf8 next = muster::utf8_at(text, at);
    if (!next.whole) return false;
    at += next.size;
  }
  return true;
}

}  // namespace

TEST_CASE("A long export comes in pieces of at most 256 KiB that end between characters") {
  Directory directory;
  Export out = export_of(as_snapshot, fill(directory, 2000, std::string(300, 'x') + "田"));
  std::string text;
  std::size_t pieces = 0;
  for (std::string_view piece = next_of(out, directory); !piece.empty();
       piece = next_of(out, directory)) {
    CHECK(piece.size() <= Export::max_piece);
    CHECK(is_whole(piece));
    text += piece;
    ++pieces;
  }
  CHECK(pieces > 3);
  CHECK(pieces <= text.size() / (Export::max_piece / 4) + 1);
  CHECK(std::count(text.begin(), text.end(), '\n') == 2000);
  CHECK(next_of(out, directory).empty());
}

TEST_CASE("A user longer than a piece comes in several") {
  Directory directory;
  std::string job;
  while (job.size() < Export::max_piece * 2) job += "ab田";
  const std::vector<std::int64_t> ids = fill(directory, 2, job);
  Export out = export_of(as_snapshot, ids);
  std::string text;
  for (std::string_view piece = next_of(out, directory); !piece.empty();
       piece = next_of(out, directory)) {
    CHECK(piece.size() <= Export::max_piece);
    CHECK(is_whole(piece));
    text += piece;
  }
  const std::string line = text.substr(0, text.find('\n'));
  CHECK(Document::parse(line)["jobTitle"] == job);
}

TEST_CASE("Users that vanish while an export is under way are left out and counted") {
  Directory directory;
  Export out = export_of(as_snapshot, fill(directory, 2000, std::string(300, 'x')));
  const std::string begun(next_of(out, directory));
  const auto written = static_cast<std::size_t>(std::count(begun.begin(), begun.end(), '\n'));
  CHECK(out.done() == written);
  CHECK(out.done() < 2000);
  directory.clear();
  put(directory, user(2000, "stayed"));
  const std::string rest = rest_of(out, directory);
  CHECK(rest.find("stayed") != std::string::npos);
  CHECK(out.users() == 2000);
  CHECK(out.done() == 2000);
  CHECK(out.records() == written + 1);
  CHECK(out.vanished() == 2000 - written - 1);
}

TEST_CASE("What makes no sense is refused with a sentence") {
  Door door;
  const auto refusal = [&door](const std::string& wanted) {
    const muster::Reply reply = door.session.export_open(wanted);
    CHECK_FALSE(reply.ok);
    CHECK_FALSE(reply.message.empty());
    return reply.code;
  };
  CHECK(refusal("[]") == "not_json");
  CHECK(refusal("{") == "not_json");
  CHECK(refusal("{}") == "bad_export");
  CHECK(refusal(R"({"format":7})") == "bad_export");
  CHECK(refusal(R"({"format":"xlsx"})") == "bad_export");
  CHECK(refusal(R"({"format":"snapshot","rows":"page"})") == "bad_export");
  CHECK(refusal(R"({"format":"snapshot","rows":[1,"2"]})") == "bad_export");
}

TEST_CASE("An export has the users that the query finds, or those that were chosen") {
  Door door;
  door.exchange("listUsers", "{}", 200, users_page({3, 1, 2, 11}, 1, 20, 4));
  const auto ids = [&door](const std::string& wanted) {
    const Document opened = Door::body(door.session.export_open(wanted));
    const auto handle = opened["export"].get<std::uint32_t>();
    std::string text;
    for (;;) {
      const muster::Reply piece = door.session.export_next(handle);
      REQUIRE(piece.ok);
      if (piece.body.empty()) break;
      text += piece.body;
    }
    const Document status = Door::body(door.session.export_status(handle));
    CHECK(status["users"] == opened["users"]);
    CHECK(status["done"] == opened["users"]);
    door.session.export_close(handle);
    CHECK(door.session.export_next(handle).code == "unknown_export");
    CHECK(door.session.export_status(handle).code == "unknown_export");
    std::string found;
    for (std::size_t at = text.find("{\"id\":"); at != std::string::npos;) {
      found += text.substr(at + 6, text.find(',', at) - at - 6) + " ";
      const std::size_t line = text.find('\n', at);
      at = line + 1 < text.size() ? line + 1 : std::string::npos;
    }
    return found;
  };
  CHECK(ids(R"({"format":"snapshot"})") == "1 2 3 11 ");
  CHECK(ids(R"({"format":"snapshot","rows":"all","query":{"text":"user 1"}})") == "1 11 ");
  CHECK(ids(R"({"format":"snapshot","rows":[11,2,404]})") == "2 11 ");
  CHECK(ids(R"({"format":"snapshot","rows":[]})").empty());
}

TEST_CASE("Only a few exports are under way at once, and closing one makes room") {
  Door door;
  const std::string wanted = R"({"format":"snapshot"})";
  std::vector<std::uint32_t> handles(4);
  for (std::uint32_t& handle : handles) {
    handle = Door::body(door.session.export_open(wanted))["export"].get<std::uint32_t>();
  }
  CHECK(door.session.export_open(wanted).code == "too_many_exports");
  CHECK(door.session.export_close(handles[1]).ok);
  CHECK(door.session.export_close(handles[1]).ok);
  CHECK(door.session.export_open(wanted).ok);
  CHECK(door.session.export_next(handles[0]).ok);
}

TEST_CASE("An export outlives what is forgotten, and counts it") {
  Door door;
  door.exchange("listUsers", "{}", 200, users_page({1, 2}, 1, 20, 2));
  const auto handle = Door::body(door.session.export_open(R"({"format":"snapshot"})"))["export"]
                          .get<std::uint32_t>();
  door.session.forget();
  CHECK(door.session.export_next(handle).body.empty());
  CHECK(Door::body(door.session.export_status(handle))["vanished"] == 2);
}
