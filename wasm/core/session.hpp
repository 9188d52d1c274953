#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/contract.hpp"
#include "core/crawl.hpp"
#include "core/directory.hpp"
#include "core/document.hpp"
#include "core/finding.hpp"
#include "core/pager.hpp"
#include "core/reply.hpp"
#include "core/view.hpp"

namespace muster {

class Export;

/// The one door to the core: a contract, a directory of users, where a reader is in it, and what
/// was found wrong. Nothing throws out of it; whatever goes wrong comes back as a Reply.
class Session {
 public:
  /// Half of what a module may have.
  static constexpr std::size_t most_directory = std::size_t{1} << 30;

  /// Opens with the embedded contract. Answers with more users are not used once those that are
  /// known take `directory_bytes`.
  explicit Session(std::size_t directory_bytes = most_directory);
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;
  ~Session();

  /// Takes another OpenAPI 3.1 document as the contract, or the embedded one for an empty text.
  /// What the old one judged is forgotten: users, pages, findings. Answers that are still being
  /// read end under the contract they began with, and are no findings. A refused document
  /// (`bad_contract`, body {pointer}) leaves everything as it is.
  Reply load_contract(const std::string& text);
  Reply describe();
  /// Checks a request; body {ticket, operation, method, path, query, permission}, or `problems`
  /// with body {problems}. See build_request.
  Reply request(const std::string& operation, const std::string& parameters);
  /// A ticket for an answer that was not asked for here (a saved file); body {ticket}.
  Reply expect(const std::string& operation);

  /// An answer begins. At most `limit` bytes are taken, 0: what the contract allows. Body {answer}.
  Reply open(std::uint32_t ticket, int status, const std::string& content_type, double limit);
  /// An address with room for `size` bytes, valid until the next call; 0 when there is none.
  std::uintptr_t reserve(std::uint32_t answer, std::uint32_t size);
  /// Reads the bytes written to the reserved place. False: reading can stop, the rest is not
  /// wanted. Like `reserve` it answers no Reply, as both are called for every piece.
  bool push(std::uint32_t answer, std::uint32_t size);
  /// The answer is over; `complete` is false when the connection broke. Body: the report.
  Reply end(std::uint32_t answer, bool complete);

  /// The answer is not wanted any more: forgets it, without a report and without findings.
  Reply drop(std::uint32_t answer);

  /// Begins to read the whole list of users, in pages of at most `limit` rows; a crawl before is
  /// forgotten. Users stay until all of the list came; then those that are not in it are dropped.
  Reply crawl_start(std::uint32_t limit);
  /// The next request of the crawl, as `request` answers it and with its `page`. Where there is
  /// none now: body {page: null, waiting}, `waiting` for answers. Its answer feeds the directory
  /// and the crawl. With a page that was asked for: the request for that page once more.
  Reply crawl_next(std::uint32_t page);
  /// The page will not come; `reason` is one word for the status. Body: the status.
  Reply crawl_failed(std::uint32_t page, const std::string& reason);
  /// Asks for a page once more, or goes on with the first never asked for. `unknown_page` where
  /// there is none to be asked for. Body: the status.
  Reply crawl_again(std::uint32_t page);
  /// How far the crawl is, what it met, and in the end whether all users came.
  Reply crawl_status();

  /// The newest page of a list request.
  Reply page();
  /// Users seen so far that a question finds; see view_of.
  Reply view(const std::string& query);
  /// Documents of users seen so far; see documents_of.
  Reply documents(const std::string& query);
  /// Users as a file: {format, rows, query, …}, see read_plan. `rows` is a list of ids, in that
  /// order; without it come all that the query {text} finds. Body {export, users}.
  Reply export_open(const std::string& wanted);
  /// The next piece, which unlike other bodies is the text itself; empty: that was all.
  Reply export_next(std::uint32_t handle);
  /// Body {users, done, vanished, records}, see Export.
  Reply export_status(std::uint32_t handle);
  /// Forgets the export, whether it was read to its end or not.
  Reply export_close(std::uint32_t handle);
  /// What only whoever uses a value finds out: the text at that place of a usable answer is no
  /// `format`. `user` is whom it is about, 0: nobody.
  Reply misread(const std::string& operation, int status, const std::string& pointer,
                const std::string& format, double user);
  /// What was found wrong in all answers.
  Reply findings();
  /// Forgets users, pages, findings and open answers.
  Reply forget();

 private:
  struct Asked;
  struct Answer;
  struct Log {
    std::string operation;
    int status = 0;
    Findings findings{0};
    std::uint64_t rows = 0;
  };

  struct Exporting {
    std::uint32_t handle = 0;
    std::unique_ptr<Export> writing;  ///< none: there is room for one here
  };

  Answer* answer(std::uint32_t handle);
  Exporting* exporting(std::uint32_t handle);
  void take(std::unique_ptr<const Contract> contract);
  void forget_judged();
  Reply ask(const std::string& operation, const std::string& parameters, std::uint32_t page);
  void feed_crawl(const Answer& answer, const ListAnswer& list);
  void drop_unseen();
  Reply report(Answer& answer, bool complete);
  void note(const std::string& operation, int status, const Findings& findings, std::uint64_t rows);

  std::shared_ptr<const Contract> contract_;
  std::size_t directory_bytes_;
  Directory directory_;
  Index index_{directory_};
  Pager pager_;
  Crawl crawl_;
  std::uint32_t crawls_ = 0;  ///< begun so far: answers to an earlier one do not feed this one
  std::map<std::uint32_t, Asked> asked_;
  std::map<std::uint32_t, std::unique_ptr<Answer>> answers_;
  std::string buffer_;                ///< where the bytes of answers are handed over
  std::array<Exporting, 4> exports_;  ///< so many at once
  std::vector<Log> logs_;
  std::uint64_t answers_read_ = 0;
  std::uint64_t bytes_read_ = 0;
  std::uint64_t values_read_ = 0;
  std::uint32_t next_ticket_ = 1;
  std::uint32_t next_answer_ = 1;
  std::uint32_t next_export_ = 1;
};

}  // namespace muster
