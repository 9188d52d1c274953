#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muster {

/// What the answer to one page of a crawl brought.
struct CrawledPage {
  struct User {
    std::uint32_t row = 0;    ///< where the directory keeps the user
    std::uint32_t stamp = 0;  ///< differs where `updatedAt` does, but for one case in 2^32
  };
  std::optional<std::int64_t> total;  ///< as the answer says; one that makes no sense is none
  std::uint64_t set_aside = 0;        ///< rows that cannot be used
  std::vector<User> users;
};

/// What a crawl met, also where a later look mended it.
enum class Trouble : std::uint8_t {
  page_failed,    ///< a page did not come
  short_page,     ///< a page had fewer rows than it should, though more were to come
  overlap,        ///< a user came twice in one look
  total_changed,  ///< the total was not the same in all answers
  no_total,       ///< an answer did not say how many users there are
  limit_ignored,  ///< pages have another size than was asked for
  stopped,        ///< page after page brought nobody new
  endless,        ///< the list grew faster than it could be read
  silent,         ///< no answer told of anybody, though none said that there is nobody
};
inline constexpr std::size_t trouble_count = 9;
std::string_view word(Trouble trouble);

/// Reads a list that changes while it is read, page by page: which pages to ask for, which of them
/// are in doubt and are looked at again, and whether in the end somebody may be missing. It has no
/// clock and asks nobody; it keeps a few bytes for each user and each page that came.
///
/// A row can only be missed where the list moved between two pages, or where a page did not bring
/// what it should. The first look names those pages, the second asks for them again. Where the
/// totals say that there is still somebody nobody saw, a third and last one asks for all pages that
/// were read before the change. Somebody who came and somebody who went between the same two
/// answers cancel each other out in the totals, which no crawl by pages can see.
class Crawl {
 public:
  enum class State : std::uint8_t { idle, loading, looking_again, complete, incomplete };
  /// Users by their number in the list, from 1.
  struct Range {
    std::uint32_t page = 1;  ///< the first page of them
    std::int64_t first = 1;
    std::optional<std::int64_t> last = {};  ///< none: to the end, wherever that is
  };

  /// Begins anew with pages of `limit` rows, at least 1.
  void start(std::int64_t limit);
  void clear() { *this = Crawl(); }

  /// The next page to ask for; 0: none now.
  std::uint32_t next();
  /// Whether the page was asked for and is not yet answered.
  [[nodiscard]] bool is_asked(std::uint32_t page) const;
  [[nodiscard]] bool is_running() const {
    return state_ == State::loading || state_ == State::looking_again;
  }
  /// Whether answers are still to come.
  [[nodiscard]] bool is_waiting() const { return waiting_ > 0; }
  /// The page has come. Ignored where it was not asked for.
  void answered(std::uint32_t page, const CrawledPage& answer);
  /// The page will not come. Ignored where it was not asked for.
  void failed(std::uint32_t page, std::string_view reason);
  /// Asks for a page once more; for the first of those never asked for: goes on from there. False
  /// where there is no such page, or it is being asked for.
  bool again(std::uint32_t page);

  [[nodiscard]] State state() const { return state_; }
  [[nodiscard]] std::int64_t limit() const { return limit_; }
  /// How many pages there are; none where no answer said how many users.
  [[nodiscard]] std::optional<std::int64_t> pages() const;
  /// Pages that came.
  [[nodiscard]] std::uint32_t known_pages() const { return known_; }
  /// The newest total, and all of them in the order of their coming, a hundred at most.
  [[nodiscard]] std::optional<std::int64_t> total() const { return total_; }
  [[nodiscard]] const std::vector<std::int64_t>& totals() const { return totals_; }
  /// Users that came.
  [[nodiscard]] std::int64_t users() const { return users_; }
  [[nodiscard]] bool has_seen(std::size_t row) const {
    return row < seen_.size() && seen_[row].page != 0;
  }
  /// The directory dropped the users that did not come; rows moved up.
  void forget_unseen();
  /// How often a user came twice in one look.
  [[nodiscard]] std::int64_t duplicates() const { return duplicates_; }
  [[nodiscard]] std::int64_t set_aside() const;
  /// How often a user came again with another `updatedAt`.
  [[nodiscard]] std::int64_t moved() const { return moved_; }
  /// Users that came and are no longer in the list, as its total says.
  [[nodiscard]] std::int64_t gone() const;
  /// How often pages in doubt were looked at again, two times at most.
  [[nodiscard]] std::uint32_t looks() const { return looks_; }
  [[nodiscard]] bool met(Trouble trouble) const {
    return (troubles_ >> static_cast<unsigned>(trouble) & 1U) != 0;
  }
  /// Pages whose last try failed, and why one did.
  [[nodiscard]] std::vector<Range> failures() const;
  [[nodiscard]] std::string_view reason(std::uint32_t page) const {
    return pages_[page - 1].reason;
  }
  /// Who may be missing as things stand; neighbouring pages are one range.
  [[nodiscard]] std::vector<Range> missing() const;

 private:
  struct Page {
    std::int64_t total = -1;
    std::uint32_t received = 0;
    std::uint32_t set_aside = 0;
    std::uint16_t first_pass = 0;  ///< in which it was answered first
    std::uint16_t pass = 0;        ///< in which it was answered last
    bool asked = false;            ///< and not yet answered
    bool known = false;            ///< was answered once
    bool failed = false;           ///< the last try
    bool doubt = false;            ///< somebody of it may be missing
    bool twice = false;  ///< shares a user with another page of the same pass, or has one twice
    std::string reason = {};
  };
  struct Sighting {
    std::uint32_t stamp = 0;
    std::uint16_t page = 0;  ///< where the user was met last; 0: not in this crawl
    std::uint16_t pass = 0;  ///< and when
  };

  void note(Trouble trouble) { troubles_ |= 1U << static_cast<unsigned>(trouble); }
  std::uint32_t meet(std::uint32_t page, const std::vector<CrawledPage::User>& users);
  void count_total(std::optional<std::int64_t> total);
  void barren();
  [[nodiscard]] bool may_go_on() const;
  [[nodiscard]] bool has_end() const;
  [[nodiscard]] bool has_ended() const;
  [[nodiscard]] bool is_endless() const;
  [[nodiscard]] std::int64_t size() const;
  [[nodiscard]] std::int64_t plan() const;
  [[nodiscard]] std::int64_t most_pages() const;
  [[nodiscard]] bool is_whole(std::uint32_t page) const;
  [[nodiscard]] bool is_beyond(std::uint32_t page) const;
  [[nodiscard]] std::int64_t expected(std::uint32_t page, std::int64_t total) const;
  [[nodiscard]] Range range_of(std::uint32_t page) const;
  void settle();
  void conclude();
  [[nodiscard]] bool is_silent() const;
  void measure();
  void judge();
  void doubt_moved(std::uint32_t page);
  void doubt_neighbours(std::uint32_t page);
  void begin_pass(bool everything);
  [[nodiscard]] bool has_doubt() const;
  [[nodiscard]] bool has_unseen() const;
  void look_again();

  State state_ = State::idle;
  std::int64_t limit_ = 1;
  std::int64_t largest_ = 0;  ///< rows of the largest page; 0: no page says how large they are
  std::optional<std::int64_t> total_;
  std::int64_t first_total_ = 0, least_total_ = 0, most_total_ = 0;
  std::vector<std::int64_t> totals_;
  std::vector<Page> pages_;           ///< those asked for so far
  std::vector<std::uint32_t> queue_;  ///< those to be asked for again
  std::size_t queued_ = 0;            ///< how many of them were asked for
  std::vector<Sighting> seen_;        ///< by row of the directory
  std::int64_t users_ = 0;
  std::int64_t duplicates_ = 0, moved_ = 0;
  std::uint32_t waiting_ = 0;  ///< pages asked for and not yet answered
  std::uint32_t known_ = 0;
  std::uint16_t pass_ = 0;
  std::uint32_t looks_ = 0;
  std::uint32_t barren_ = 0;  ///< answers in a row that brought nobody new
  std::uint32_t troubles_ = 0;
  std::optional<std::int64_t> pass_total_;  ///< when this look began
  bool everything_ = false;                 ///< this look is at all pages
  bool stopped_ = false;                    ///< asks for no further page
};

}  // namespace muster
