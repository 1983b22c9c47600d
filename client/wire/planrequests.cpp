// SPDX-License-Identifier: GPL-3.0-or-later

// What is asked for ahead of its time: quotes, scenes and schedules.

#include "client/wire/requests.h"

#include <QJsonArray>

namespace turbolane::client::wire {

using namespace Qt::StringLiterals;

QJsonObject body(const QuoteQuestion &question)
{
    QJsonObject whole = body(question.order);
    whole.insert("validSeconds"_L1, qint64(question.valid.count()));
    return whole;
}

QJsonObject body(const NewScene &wanted)
{
    QJsonArray members;
    for (const SceneMember &member : wanted.members)
        members.append(QJsonObject{{u"connectionId"_s, text(member.connection)},
                                   {u"bandwidthKbps"_s, qint64(member.to.inKbps())}});
    return {{u"name"_s, text(wanted.name)}, {u"members"_s, members}};
}

QJsonObject body(const SceneQuestion &question, const std::optional<Money> &most)
{
    QJsonObject body{{u"durationSeconds"_s, qint64(question.lasting.count())}};
    if (most)
        body.insert("mostMicros"_L1, qint64(most->inMicros()));
    if (question.endsBy && most)
        body.insert("endsBy"_L1, text(turbolane::text(*question.endsBy)));
    return body;
}

QJsonObject body(const NewSchedule &wanted)
{
    QJsonObject body{{u"name"_s, text(wanted.name)},
                     {u"durationSeconds"_s, qint64(wanted.lasting.count())},
                     {u"start"_s, text(turbolane::text(wanted.start))},
                     {u"timeZone"_s, text(wanted.timeZone)},
                     {u"ifFull"_s, text(std::string(wireName(wanted.ifFull)))}};
    if (!wanted.rule.empty())
        body.insert("rrule"_L1, text(wanted.rule));
    if (!wanted.scene.isEmpty()) {
        body.insert("sceneId"_L1, text(wanted.scene));
        return body;
    }
    body.insert("connectionId"_L1, text(wanted.connection));
    body.insert("bandwidthKbps"_L1, qint64(wanted.to.inKbps()));
    return body;
}

/// What it is of cannot be changed, and is not said.
QJsonObject body(const SeriesChange &change)
{
    QJsonObject body = wire::body(change.to);
    body.remove("connectionId"_L1);
    body.remove("sceneId"_L1);
    if (change.most)
        body.insert("mostMicros"_L1, qint64(change.most->inMicros()));
    if (change.mostRefused > 0)
        body.insert("mostRefused"_L1, change.mostRefused);
    return body;
}

} // namespace turbolane::client::wire
