// The only file that knows Emscripten: the Session as a JavaScript class. Scalars and strings cross
// the boundary, bytes are written into the buffer that `reserve` names; nothing else is exported.
#include <emscripten/bind.h>

#include "core/session.hpp"

EMSCRIPTEN_BINDINGS(muster) {
  emscripten::value_object<muster::Reply>("Reply")
      .field("ok", &muster::Reply::ok)
      .field("code", &muster::Reply::code)
      .field("message", &muster::Reply::message)
      .field("body", &muster::Reply::body);

  emscripten::class_<muster::Session>("Session")
      .constructor<>()
      .function("loadContract", &muster::Session::load_contract)
      .function("describe", &muster::Session::describe)
      .function("request", &muster::Session::request)
      .function("expect", &muster::Session::expect)
      .function("open", &muster::Session::open)
      .function("reserve", &muster::Session::reserve)
      .function("push", &muster::Session::push)
      .function("end", &muster::Session::end)
      .function("drop", &muster::Session::drop)
      .function("crawlStart", &muster::Session::crawl_start)
      .function("crawlNext", &muster::Session::crawl_next)
      .function("crawlFailed", &muster::Session::crawl_failed)
      .function("crawlAgain", &muster::Session::crawl_again)
      .function("crawlStatus", &muster::Session::crawl_status)
      .function("page", &muster::Session::page)
      .function("view", &muster::Session::view)
      .function("documents", &muster::Session::documents)
      .function("exportOpen", &muster::Session::export_open)
      .function("exportNext", &muster::Session::export_next)
      .function("exportStatus", &muster::Session::export_status)
      .function("exportClose", &muster::Session::export_close)
      .function("misread", &muster::Session::misread)
      .function("findings", &muster::Session::findings)
      .function("forget", &muster::Session::forget);
}
