// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/turbo/timechoice.h"

#include "ui/kit/segmentedchoice.h"
#include "ui/text.h"
#include "ui/turbo/othertime.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace turbolane::ui {

using namespace std::chrono_literals;

namespace {

constexpr std::array<Seconds, 5> usual{1h, 2h, 4h, 8h, 24h};
constexpr int otherPlace = int(usual.size());

int placeOf(Seconds lasting)
{
    const auto found = std::find(usual.begin(), usual.end(), lasting);
    return found == usual.end() ? otherPlace : int(found - usual.begin());
}

} // namespace

TimeChoice::TimeChoice(QWidget *parent)
    : QWidget(parent)
    , m_segments(new SegmentedChoice(tr("Boost for, hours")))
{
    QStringList choices;
    for (const Seconds hours : usual)
        choices.append(text::count(hours / 1h));
    choices.append(QStringLiteral("…"));
    m_segments->setFilling(true);
    m_segments->setChoices(choices);
    m_segments->setCurrent(-1);
    for (int place = 0; place < otherPlace; ++place)
        m_segments->buttonAt(place)->setAccessibleName(text::duration(usual[std::size_t(place)]));
    m_segments->buttonAt(otherPlace)->setAccessibleName(tr("Other time"));
    m_segments->buttonAt(otherPlace)->setObjectName(QStringLiteral("durationOther"));
    m_segments->buttonAt(otherPlace)->setToolTip(tr("Other time"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_segments);
    connect(m_segments, &SegmentedChoice::chosen, this, &TimeChoice::choosePlace);
    // Chosen already, it has more to offer all the same.
    connect(m_segments->buttonAt(otherPlace), &QAbstractButton::clicked, this,
            &TimeChoice::askForOther);
}

void TimeChoice::setLasting(Seconds lasting)
{
    m_lasting = lasting;
    m_segments->setCurrent(lasting > 0s ? placeOf(lasting) : -1);
}

void TimeChoice::choose(Seconds lasting)
{
    setLasting(lasting);
    emit chosen(lasting);
}

void TimeChoice::choosePlace(int place)
{
    if (place < otherPlace)
        return choose(usual[std::size_t(place)]);
    setLasting(m_lasting); // until one was typed
    askForOther();
}

void TimeChoice::step(int by)
{
    if (by > 0) {
        const auto longer = std::upper_bound(usual.begin(), usual.end(), m_lasting);
        return choose(longer == usual.end() ? m_lasting : *longer);
    }
    const auto notShorter = std::lower_bound(usual.begin(), usual.end(), m_lasting);
    choose(notShorter == usual.begin() ? m_lasting : *(notShorter - 1));
}

void TimeChoice::askForOther()
{
    if (m_other)
        return;
    auto *field = new OtherTime(m_lasting > 0s ? m_lasting : Seconds(1h), this);
    connect(field, &OtherTime::chosen, this, &TimeChoice::choose);
    m_other = field;
    field->openAbove(*m_segments);
}

} // namespace turbolane::ui
