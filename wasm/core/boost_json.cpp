// What Boost.JSON wants compiled once. Its sources for error codes also hold a sentence for each
// error and, through the base class, the texts of every error of the system; nobody reads them
// here, so older Boosts get a category that has none.
#include <boost/version.hpp>

#if BOOST_VERSION < 108200
#define BOOST_JSON_IMPL_ERROR_IPP
#endif
#include <boost/json/src.hpp>

#if BOOST_VERSION < 108200
namespace {

struct Category : boost::system::error_category {
  const char* name() const noexcept override { return "boost.json"; }
  std::string message(int /*value*/) const override { return {}; }
  const char* message(int /*value*/, char* /*buffer*/,
                      std::size_t /*size*/) const noexcept override {
    return "";
  }
  boost::system::error_condition default_error_condition(int value) const noexcept override {
    return {value, *this};
  }
  bool equivalent(int /*value*/,
                  const boost::system::error_condition& /*condition*/) const noexcept override {
    return false;
  }
  bool equivalent(const boost::system::error_code& /*code*/,
                  int /*value*/) const noexcept override {
    return false;
  }
  bool failed(int value) const noexcept override { return value != 0; }
};

const Category category;

}  // namespace

namespace boost::json {

error_code make_error_code(error e) { return {static_cast<int>(e), category}; }
error_condition make_error_condition(condition c) { return {static_cast<int>(c), category}; }

}  // namespace boost::json
#endif
