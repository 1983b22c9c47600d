// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/wireaudit.h"

#include "backend/http/jsonobject.h"
#include "backend/http/wire.h"

namespace turbolane::backend::http {

namespace {

QJsonObject toJson(const Remedy &remedy)
{
    return JsonObject().add("does", remedy.does).addIf("costs", remedy.costs).take();
}

} // namespace

QJsonObject toJson(const Finding &finding)
{
    JsonObject object;
    object.add("id", finding.id)
        .add("kind", wireName(finding.kind))
        .add("thing", finding.thing)
        .add("what", finding.what)
        .addIf("since", finding.since);
    if (!finding.about.empty())
        object.add("about", finding.about);
    if (finding.adopt)
        object.add("adopt", toJson(*finding.adopt));
    if (finding.cancel)
        object.add("cancel", toJson(*finding.cancel));
    return object.take();
}

QJsonObject toJson(const SettledFinding &settled)
{
    return JsonObject()
        .add("id", settled.id)
        .add("kind", wireName(settled.kind))
        .add("way", settled.wasAdopted ? std::string_view("adopt") : std::string_view("cancel"))
        .take();
}

} // namespace turbolane::backend::http
