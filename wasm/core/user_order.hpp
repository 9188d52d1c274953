#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog.hpp"
#include "core/directory.hpp"
#include "core/order.hpp"
#include "core/query.hpp"

namespace muster {

/// A sort as people ask for it: at most two keys, each as twice its place among the names, one more
/// where it descends.
struct Sort {
  static constexpr std::size_t max_keys = 2;
  std::array<unsigned, max_keys> keys{};
  std::size_t size = 0;

  /// Reads "-renewal,name". What is no key is a fault of the query, and left out.
  static Sort read(std::string_view text, const std::string_view* names, std::size_t count,
                   Query& query);
};

/// Orders of a directory's rows, kept until it changes, so that a keystroke only walks along one.
class UserOrders {
 public:
  static constexpr std::array<std::string_view, 15> names = {
      "name",    "email",  "jobTitle",   "firstName", "lastName", "roles",   "mfa", "checks",
      "renewal", "status", "contractor", "idp",       "terms",    "updated", "id"};

  /// The rows in that order, or nullptr: as they are. The catalog has caught up. Valid until the
  /// next call.
  const std::vector<Directory::Row>* of(const Sort& sort, const Directory& directory,
                                        Catalog& catalog);
  void clear() { kept_ = {}; }

 private:
  struct Kept {
    Sort sort;
    Directory::Mark mark;
    std::size_t words = 0;  ///< of the catalog; more of them may come in between others
    std::vector<Directory::Row> rows;
  };
  std::array<Kept, 4> kept_;
  std::size_t next_ = 0;  ///< the one to give up next
};

}  // namespace muster
