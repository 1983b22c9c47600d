// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/pathcard.h"

#include "ui/detail/pathstrip.h"
#include "ui/kit/label.h"
#include "ui/text.h"

#include <QBoxLayout>

namespace turbolane::ui {

namespace {

QString lengthOf(const Path &path)
{
    const int hops = int(path.links.size());
    return PathCard::tr("%1, %2, %3", "number of lines, length, round trip")
        .arg(text::counted(PathCard::tr("%n line(s)", nullptr, hops), hops),
             text::distance(path.routeKm), text::latency(path.roundTrip()));
}

} // namespace

PathCard::PathCard(QWidget *parent)
    : Card(parent)
    , m_summary(new Label(Type::Small, Colour::Ink2))
    , m_strip(new PathStrip)
    , m_standbyWords(new Label(Type::Small, Colour::Ink2))
    , m_standby(new PathStrip)
{
    setObjectName(QStringLiteral("pathCard"));
    m_strip->setObjectName(QStringLiteral("pathStrip"));
    m_standby->setObjectName(QStringLiteral("standbyStrip"));
    m_standby->setAccessibleName(tr("Standby path"));
    m_summary->setObjectName(QStringLiteral("pathSummary"));
    arrange();
}

void PathCard::arrange()
{
    m_summary->setElide(Qt::ElideRight);
    m_summary->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_standbyWords->setElide(Qt::ElideRight);
    auto *column = boxed<QVBoxLayout>(this, {16, 14, 16, 14}, 10);
    auto *head = boxed<QHBoxLayout>(nullptr, {}, 12);
    head->addWidget(new Label(Type::Title, Colour::Ink, tr("Path")));
    head->addWidget(m_summary, 1);
    column->addLayout(head);
    column->addWidget(m_strip);
    column->addWidget(m_standbyWords);
    column->addWidget(m_standby);
}

QString PathCard::summaryOf(const DetailSight &sight) const
{
    const QString length = lengthOf(sight.connection.path);
    const auto &offer = sight.service.offer();
    if (!offer || offer->path != sight.connection.path || offer->carbon == Carbon())
        return length;
    return tr("%1, %2 kg CO₂e per TB", "path, carbon").arg(length, text::kilograms(offer->carbon));
}

void PathCard::show(const DetailSight &sight)
{
    const Connection &connection = sight.connection;
    const auto viewOf = [&](const Path &path, Riding riding) {
        const auto hops = hopsOf(connection, path, sight.picture);
        return PathStrip::View{hops, sentenceOf(hops, path), connection.riding == riding};
    };
    m_summary->setText(summaryOf(sight));
    m_strip->show(viewOf(connection.path, Riding::Working));
    m_standbyWords->setVisible(connection.standby.has_value());
    m_standby->setVisible(connection.standby.has_value());
    if (!connection.standby)
        return;
    m_standby->show(viewOf(*connection.standby, Riding::Standby));
    const QString length = lengthOf(*connection.standby);
    m_standbyWords->setText(connection.riding == Riding::Standby
                                ? tr("Carried by its standby path: %1").arg(length)
                                : tr("Standby path, held for it: %1").arg(length));
}

} // namespace turbolane::ui
