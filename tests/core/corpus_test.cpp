#include <filesystem>

#include "catch2.hpp"
#include "support.hpp"

using muster::Document;

namespace {

/// "listUsers.200.what-it-shows.json": the operation and the status are in the name.
Document report_on(const std::string& path) {
  const std::string name = std::filesystem::path(path).filename().string();
  const std::size_t dot = name.find('.');
  Door door;
  const Document asked = Door::body(door.session.expect(name.substr(0, dot)));
  return door.answer(asked["ticket"].get<std::uint32_t>(), std::stoi(name.substr(dot + 1)),
                     read_file(path));
}

}  // namespace

TEST_CASE("Clean answers have no finding above new") {
  const auto files = files_in(std::string(CORPUS) + "/clean");
  REQUIRE(files.size() >= 19);
  for (const std::string& path : files) {
    const Document report = report_on(path);
    INFO(path << " " << report["findings"].dump());
    CHECK(report["usable"] == true);
    CHECK(report["counts"]["broken"] == 0);
    CHECK(report["counts"]["tolerated"] == 0);
  }
}

TEST_CASE("Tolerated answers are used and have a finding above new") {
  const auto files = files_in(std::string(CORPUS) + "/tolerated");
  REQUIRE(files.size() >= 10);
  for (const std::string& path : files) {
    const Document report = report_on(path);
    INFO(path << " " << report["findings"].dump());
    CHECK(report["usable"] == true);
    CHECK(report["code"] == "ok");
    CHECK(report["counts"]["tolerated"].get<int>() + report["counts"]["broken"].get<int>() > 0);
  }
}

TEST_CASE("Broken answers are not used and say why in a sentence") {
  const auto files = files_in(std::string(CORPUS) + "/broken");
  REQUIRE(files.size() >= 12);
  for (const std::string& path : files) {
    const Document report = report_on(path);
    INFO(path << " " << report.dump());
    CHECK(report["usable"] == false);
    CHECK(report["code"] != "ok");
    CHECK(report["message"].get<std::string>().size() > 10);
    CHECK(report["counts"]["broken"].get<int>() > 0);
  }
}
