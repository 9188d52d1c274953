#include <algorithm>
#include <map>

#include "catch2.hpp"
#include "core/utf8.hpp"
#include "exports.hpp"

using muster::Document;
using muster::UserRecord;

namespace {

struct Property {
  std::string name;  ///< with its parameters
  std::string value;
};

/// Whole characters and no control ones but TAB.
bool is_content(const std::string& line) {
  for (std::size_t i = 0; i < line.size();) {
    const auto byte = static_cast<unsigned char>(line[i]);
    const muster::Utf8 next = muster::utf8_at(line, i);
    if (!next.whole || (byte < 0x20 && byte != '\t') || byte == 0x7F) return false;
    i += next.size;
  }
  return true;
}

/// The properties of a calendar, unfolded; fails the test where a line is no line of RFC 5545.
std::vector<Property> read_ics(const std::string& text) {
  std::string unfolded;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find("\r\n", at);
    REQUIRE(end != std::string::npos);
    const std::string line = text.substr(at, end - at);
    CHECK(line.size() <= 75);
    CHECK(is_content(line));
    const bool folded = !line.empty() && line.front() == ' ';
    if (!folded && at > 0) unfolded += '\n';
    unfolded += folded ? line.substr(1) : line;
    at = end + 2;
  }
  std::vector<Property> properties;
  for (std::size_t at = 0; at < unfolded.size();) {
    const std::size_t end = std::min(unfolded.find('\n', at), unfolded.size());
    const std::string line = unfolded.substr(at, end - at);
    const std::size_t colon = line.find(':');
    REQUIRE(colon != std::string::npos);
    properties.push_back({line.substr(0, colon), line.substr(colon + 1)});
    at = end + 1;
  }
  return properties;
}

std::string unescaped(const std::string& value) {
  std::string text;
  for (std::size_t i = 0; i < value.size(); ++i) {
    if (value[i] == ',' || value[i] == ';') FAIL("not escaped: " << value);
    if (value[i] != '\\') {
      text += value[i];
      continue;
    }
    ++i;
    REQUIRE(i < value.size());
    if (std::string("\\;,n").find(value[i]) == std::string::npos) FAIL("unknown: " << value);
    text += value[i] == 'n' ? '\n' : value[i];
  }
  return text;
}

using Event = std::map<std::string, std::string>;

std::vector<Event> events_of(const std::string& text) {
  std::vector<Event> events;
  bool open = false;
  for (const Property& each : read_ics(text)) {
    if (each.name == "BEGIN" && each.value == "VEVENT") {
      CHECK_FALSE(open);
      events.emplace_back();
      open = true;
    } else if (each.name == "END" && each.value == "VEVENT") {
      CHECK(open);
      open = false;
    } else if (open) {
      CHECK(events.back().emplace(each.name, each.value).second);
    }
  }
  CHECK_FALSE(open);
  return events;
}

/// As a calendar can say it: breaks are line feeds, other control characters are left out.
std::string sayable(const std::string& text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (text[i] == '\r' || text[i] == '\n') {
      result += '\n';
      if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') ++i;
    } else if (byte == '\t' || (byte >= 0x20 && byte != 0x7F)) {
      result += text[i];
    }
  }
  return result;
}

UserRecord due() {
  UserRecord user;
  user.id = 17;
  user.email = "ana@example.com";
  user.first_name = "Ana";
  user.documents = {{5, "Training, 2026", "SEC_TRAINING", "2026-12-05"},
                    {4, "Training, 2025", "SEC_TRAINING", "2025-12-05"},
                    {6, "Key", "MFA_EVIDENCE", "2027-01-31"},
                    {7, "No date", "LOCK_SCREEN_EVIDENCE", ""},
                    {8, "No date", "ANTIVIRUS_EVIDENCE", "soon"}};
  return user;
}

const Document calendar = {{"format", "ics"},
                           {"now", "2026-11-25T14:02:09.123Z"},
                           {"source", "public-api.eu.drata.com"},
                           {"titles", {{"SEC_TRAINING", "Security training"}}}};

}  // namespace

TEST_CASE("A calendar has a whole day for each unit of evidence that counts, and no others") {
  const std::string text = exported(calendar, {due()});
  const std::vector<Event> events = events_of(text);
  REQUIRE(events.size() == 2);
  CHECK(events[0] == Event{{"UID", "user-17-SEC_TRAINING@public-api.eu.drata.com"},
                           {"DTSTAMP", "20261125T140209Z"},
                           {"DTSTART;VALUE=DATE", "20261205"},
                           {"SUMMARY", "Security training: Ana"},
                           {"DESCRIPTION", "Training\\, 2026\\nana@example.com"},
                           {"CATEGORIES", "SEC_TRAINING"},
                           {"TRANSP", "TRANSPARENT"}});
  CHECK(events[1].at("SUMMARY") == "MFA_EVIDENCE: Ana");
  CHECK(text.find("VALARM") == std::string::npos);
}

TEST_CASE("A calendar begins and ends as one, and says its name and the certificate") {
  Document plan = calendar;
  plan["titles"]["calendar"] = "Renewals; all";
  plan["certificate"] = "Complete.";
  const std::vector<Property> lines = read_ics(exported(plan, {}));
  std::string said;
  for (const Property& each : lines) said += each.name + "=" + each.value + "|";
  CHECK(said ==
        "BEGIN=VCALENDAR|VERSION=2.0|PRODID=-//Muster//Renewals//EN|CALSCALE=GREGORIAN|"
        "NAME=Renewals\\; all|X-WR-CALNAME=Renewals\\; all|DESCRIPTION=Complete.|END=VCALENDAR|");
}

TEST_CASE("Of two documents of a type with the same day one entry is made") {
  UserRecord user = due();
  user.documents = {{1, "A", "SEC_TRAINING", "2026-12-05"}, {2, "B", "SEC_TRAINING", "2026-12-05"}};
  const std::vector<Event> events = events_of(exported(calendar, {user}));
  REQUIRE(events.size() == 1);
  CHECK(events[0].at("DESCRIPTION") == "A\\nana@example.com");
}

TEST_CASE("An entry keeps its UID when the evidence is renewed, and no other entry has it") {
  UserRecord user = due();
  const std::string before = events_of(exported(calendar, {user}))[0].at("UID");
  user.documents.push_back({99, "Training, 2027", "SEC_TRAINING", "2027-12-05"});
  const std::vector<Event> after = events_of(exported(calendar, {user}));
  CHECK(std::any_of(after.begin(), after.end(), [&before](const Event& event) {
    return event.at("UID") == before && event.at("DTSTART;VALUE=DATE") == "20271205";
  }));
}

TEST_CASE("A user without a name is called by e-mail, else by number") {
  UserRecord user = due();
  user.first_name = "";
  CHECK(events_of(exported(calendar, {user}))[0].at("SUMMARY") ==
        "Security training: ana@example.com");
  user.email = "";
  CHECK(events_of(exported(calendar, {user}))[0].at("SUMMARY") == "Security training: #17");
}

TEST_CASE("A calendar without a moment is still one") {
  const std::vector<Event> events =
      events_of(exported({{"format", "ics"}, {"now", "soon"}}, {due()}));
  CHECK(events.at(0).at("DTSTAMP") == "19700101T000000Z");
  CHECK(events.at(0).at("UID") == "user-17-SEC_TRAINING@muster.invalid");
}

TEST_CASE("Whatever a calendar is told it says in folded lines, and it is read back") {
  Random random(8);
  for (int round = 0; round < 300; ++round) {
    UserRecord user = hostile_user(round, random);
    std::string name;
    for (int i = 0; i < 20; ++i) name += hostile_text(random);
    user.first_name = name;
    user.documents.push_back({1, hostile_text(random), "A,B\r\nEND:VEVENT", "2027-01-01"});
    const std::string certificate = std::string(hostile_text(random)) + ".";
    Document plan = calendar;
    plan["certificate"] = certificate;
    const std::string text = exported(plan, {user});
    const std::vector<Event> events = events_of(text);
    std::vector<std::string> types;
    std::vector<std::string> uids;
    for (const muster::DocumentRecord& document : user.documents) {
      if (counts_as_evidence(user, document)) types.emplace_back(document.type);
    }
    REQUIRE(events.size() == types.size());
    for (std::size_t i = 0; i < events.size(); ++i) {
      const std::string title = types[i] == "SEC_TRAINING" ? "Security training" : types[i];
      const std::string who = user.name().empty() ? "#" + std::to_string(round) : user.name();
      CHECK(unescaped(events[i].at("SUMMARY")) == sayable(title + ": " + who));
      uids.push_back(events[i].at("UID"));
    }
    std::sort(uids.begin(), uids.end());
    CHECK(std::adjacent_find(uids.begin(), uids.end()) == uids.end());
    for (const Property& each : read_ics(text)) {
      if (each.name != "DESCRIPTION") continue;
      CHECK(unescaped(each.value) == sayable(certificate));
      break;
    }
  }
}
