#include "core/contract.hpp"

#include <algorithm>

namespace muster {

int Operation::success() const {
  const auto first = responses.lower_bound(100);
  if (first != responses.end() && first->first < 300) return first->first;
  return responses.count(2) == 0 ? 0 : 200;
}

const Response* Operation::response(int status) const {
  for (const int each : {status, status / 100, 0}) {
    if (const auto found = responses.find(each); found != responses.end()) return &found->second;
  }
  return nullptr;
}

const Operation* Contract::operation(std::string_view id) const {
  const auto found = std::find_if(operations_.begin(), operations_.end(),
                                  [id](const Operation& each) { return each.id == id; });
  return found == operations_.end() ? nullptr : &*found;
}

std::vector<std::string> Contract::privileged() const {
  std::vector<std::string> values;
  for (const Schema& schema : schemas_) {
    values.insert(values.end(), schema.privileged.begin(), schema.privileged.end());
  }
  return values;
}

}  // namespace muster
