// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activityfilter.h"

#include "ui/editors/choicebox.h"
#include "ui/kit/card.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/grown.h"
#include "ui/kit/look.h"
#include "ui/kit/searchfield.h"
#include "ui/models/folded.h"
#include "ui/text.h"

#include <QBoxLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace turbolane::ui {

namespace {

constexpr std::array kindOrder{HappeningKind::Boost,        HappeningKind::Order,
                               HappeningKind::Provisioning, HappeningKind::Fault,
                               HappeningKind::Money,        HappeningKind::Schedule};
constexpr int searchWidth = 260;
constexpr int namesWidth = 200;

} // namespace

ActivityFilter::ActivityFilter(QWidget *parent)
    : QWidget(parent)
    , m_connection(new ChoiceBox)
    , m_search(new SearchField(tr("Search activity")))
{
    setObjectName(QStringLiteral("activityFilter"));
    m_search->setObjectName(QStringLiteral("activitySearch"));
    setGrownMaximumWidth(m_search, searchWidth);
    m_connection->setObjectName(QStringLiteral("activityConnection"));
    m_connection->setAccessibleName(tr("Of which connection"));
    m_connection->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setGrownMinimumWidth(m_connection, namesWidth);
    m_connection->addItem(tr("All connections"), QString());
    auto *chips = new FlowLayout(6);
    for (const HappeningKind kind : kindOrder) {
        auto *chip = new FilterChip(wordOf(kind));
        chip->setObjectName(QStringLiteral("activityKind%1").arg(int(kind)));
        chip->setCheckable(true);
        connect(chip, &FilterChip::toggled, this, &ActivityFilter::changed);
        m_kinds.insert(kind, chip);
        chips->addWidget(chip);
    }
    auto *column = boxed<QVBoxLayout>(this, {}, 10);
    auto *fields = boxed<QHBoxLayout>(nullptr, {}, 12);
    fields->addWidget(m_search, 1);
    fields->addWidget(m_connection);
    fields->addStretch(1);
    column->addLayout(fields);
    column->addLayout(chips);
    connect(m_search, &QLineEdit::textChanged, this, &ActivityFilter::changed);
    connect(m_connection, &QComboBox::currentIndexChanged, this, &ActivityFilter::changed);
}

void ActivityFilter::setConnections(const std::vector<Connection> &connections)
{
    const QString chosen = m_connection->currentData().toString();
    const QSignalBlocker quiet(m_connection);
    m_connection->clear();
    m_connection->addItem(tr("All connections"), QString());
    for (const Connection &one : connections)
        m_connection->addItem(text::fromStd(one.name), text::fromStd(one.id.text()));
    m_connection->setCurrentIndex(std::max(0, m_connection->findData(chosen)));
}

void ActivityFilter::setConnection(const ConnectionId &connection)
{
    const int place = m_connection->findData(text::fromStd(connection.text()));
    m_connection->setCurrentIndex(std::max(0, place));
}

void ActivityFilter::clear()
{
    for (FilterChip *chip : std::as_const(m_kinds))
        chip->setChecked(false);
    m_connection->setCurrentIndex(0);
    m_search->clear();
}

void ActivityFilter::focusSearch()
{
    m_search->setFocus();
}

ConnectionId ActivityFilter::connection() const
{
    return ConnectionId(m_connection->currentData().toString().toStdString());
}

bool ActivityFilter::namesKinds() const
{
    return std::any_of(m_kinds.cbegin(), m_kinds.cend(),
                       [](const FilterChip *chip) { return chip->isChecked(); });
}

bool ActivityFilter::isNarrow() const
{
    return m_connection->currentIndex() > 0 || !m_search->text().isEmpty() || namesKinds();
}

bool ActivityFilter::matches(const Happening &one) const
{
    if (namesKinds() && !m_kinds.value(one.kind)->isChecked())
        return false;
    if (m_connection->currentIndex() > 0 && one.connection != connection())
        return false;
    const QStringList words = folded(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return true;
    const QString all =
        folded(one.what + u' ' + one.detail + u' ' + one.about + u' '
               + text::fromStd(one.order.text()) + u' ' + text::fromStd(one.boost.text()));
    return std::ranges::all_of(words, [&all](const QString &word) { return all.contains(word); });
}

} // namespace turbolane::ui
