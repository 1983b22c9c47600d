// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/tagspart.h"

#include "client/carrierclient.h"
#include "client/jobs/spendingjobs.h"
#include "ui/commands/undobar.h"
#include "ui/connections/acts.h"
#include "ui/kit/card.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/label.h"
#include "ui/text.h"
#include "ui/trouble.h"

#include <QBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace turbolane::ui {

namespace {

constexpr int mostLetters = 64;

} // namespace

std::optional<CostTag> tagTyped(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    const QString key = text.left(equals).trimmed();
    const QString value = text.mid(equals + 1).trimmed();
    const auto isGood = [](const QString &word) {
        return !word.isEmpty() && word.size() <= mostLetters;
    };
    if (equals < 0 || !isGood(key) || !isGood(value))
        return {};
    return CostTag{key.toStdString(), value.toStdString()};
}

TagsPart::TagsPart(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_chips(new QWidget)
    , m_edit(new QLineEdit)
    , m_refusal(new Label(Type::Small, Colour::Bad))
{
    setObjectName(QStringLiteral("tagsPart"));
    m_edit->setObjectName(QStringLiteral("tagEdit"));
    m_refusal->setObjectName(QStringLiteral("tagRefusal"));
    m_edit->setPlaceholderText(tr("costCentre=4711"));
    m_edit->setAccessibleName(tr("Add a tag"));
    m_edit->setAccessibleDescription(
        tr("A key, an equals sign and a value; Enter puts it on this connection"));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    arrange();
    connect(m_edit, &QLineEdit::returnPressed, this, &TagsPart::add);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { say({}); });
}

void TagsPart::arrange()
{
    new FlowLayout(6, m_chips);
    auto *column = boxed<QVBoxLayout>(this, {}, 6);
    auto *head = boxed<QHBoxLayout>(nullptr, {}, 12);
    head->addWidget(new Label(Type::Title, Colour::Ink, tr("Tags")));
    head->addWidget(m_edit, 1);
    column->addLayout(head);
    column->addWidget(m_chips);
    column->addWidget(m_refusal);
}

void TagsPart::show(const DetailSight &sight)
{
    if (std::exchange(m_connection, sight.connection.id) != sight.connection.id) {
        m_edit->clear();
        say({});
    }
    const Tagged *known = sight.picture.tagsOf(m_connection);
    showChips(known != nullptr ? *known : Tagged{.connection = m_connection});
    const QString whyNot = whyNotAsked(sight.connection, sight.isLost);
    m_edit->setEnabled(whyNot.isEmpty());
    m_edit->setToolTip(whyNot);
    m_chips->setEnabled(whyNot.isEmpty());
}

void TagsPart::showChips(const Tagged &tagged)
{
    m_chips->setVisible(!tagged.tags.empty());
    if (tagged == m_tagged)
        return;
    m_tagged = tagged;
    const bool hadFocus = m_chips->isAncestorOf(window()->focusWidget());
    while (QLayoutItem *item = m_chips->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const CostTag &tag : tagged.tags) {
        auto *chip = new FilterChip(
            tr("%1: %2", "key, value").arg(text::fromStd(tag.key), text::fromStd(tag.value)),
            m_chips);
        chip->setRemovable(true);
        chip->setAccessibleDescription(tr("Press to take this tag away"));
        connect(chip, &FilterChip::removed, this, [this, key = tag.key] { remove(key); });
        m_chips->layout()->addWidget(chip);
        chip->show();
    }
    if (hadFocus)
        m_edit->setFocus(); // what had it is gone
}

void TagsPart::add()
{
    const auto tag = tagTyped(m_edit->text());
    if (!tag)
        return say(tr("A tag is a key and a value of up to 64 characters each: costCentre=4711"));
    std::vector<CostTag> tags = m_tagged.tags;
    std::erase_if(tags, [&](const CostTag &one) { return one.key == tag->key; });
    tags.push_back(*tag);
    std::ranges::sort(tags);
    put(std::move(tags));
}

void TagsPart::remove(const std::string &key)
{
    std::vector<CostTag> tags = m_tagged.tags;
    std::erase_if(tags, [&](const CostTag &one) { return one.key == key; });
    put(std::move(tags));
}

/// All of them in one question, held against the version they were shown in.
void TagsPart::put(std::vector<CostTag> tags)
{
    if (m_asking)
        return;
    say({});
    const std::vector<CostTag> before = m_tagged.tags;
    m_asking = m_desk.carrier.putTags({.connection = m_connection,
                                       .port = {},
                                       .tags = std::move(tags),
                                       .version = m_tagged.version});
    connect(m_asking, &client::ApiJob::succeeded, m_edit, &QLineEdit::clear);
    connect(m_asking, &client::ApiJob::succeeded, this, [this, before, of = m_connection] {
        if (UndoBar *bar = UndoBar::of(this))
            bar->offer({.what = tr("The tags are changed."),
                        .undo = [&carrier = m_desk.carrier, before, of] {
                            return carrier.putTags({.connection = of, .port = {}, .tags = before});
                        }});
    });
    connect(m_asking, &client::ApiJob::failed, this, [this](const client::Failure &failure) {
        say(troubleOf(failure, Deed::Change).text());
    });
}

void TagsPart::say(const QString &why)
{
    m_refusal->setText(why);
    m_refusal->setVisible(!why.isEmpty());
}

} // namespace turbolane::ui
