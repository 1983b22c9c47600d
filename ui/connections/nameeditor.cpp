// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connections/nameeditor.h"

#include "client/carrierclient.h"
#include "client/jobs/placeorderjob.h"
#include "ui/commands/placeorder.h"
#include "ui/commands/undobar.h"
#include "ui/kit/form.h"
#include "ui/text.h"
#include "ui/trouble.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>

namespace turbolane::ui {

NameEditor::NameEditor(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_order(new PlaceOrder(desk.carrier, this))
{
    m_edit->setObjectName(QStringLiteral("renameEdit"));
    m_edit->setMaxLength(64);
    arrange(this, {{tr("Name"), m_edit, tr("Enter renames it, at no cost and without a pause.")}});
    connect(m_edit, &QLineEdit::returnPressed, this, &NameEditor::rename);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { refuse({}); });
    connect(m_order, &PlaceOrder::accepted, this, [this, &carrier = desk.carrier] {
        UndoBar *bar = UndoBar::of(this);
        if (bar == nullptr || m_asked == m_before)
            return;
        bar->offer(
            {.what = tr("%1 is now called %2.", "names").arg(m_before, m_asked),
             .undo = [&carrier, of = m_renamed, name = m_before.toStdString()] {
                 return carrier.changeConnection(
                     {.connection = of, .name = name, .base = {}, .turbo = {}, .version = {}});
             }});
    });
    connect(m_order, &PlaceOrder::refused, this, [this](const client::Failure &failure) {
        refuse(troubleOf(failure, Deed::Change, {m_name}).text());
    });
}

void NameEditor::show(const Connection &connection)
{
    const QString name = text::fromStd(connection.name);
    const bool isOther = connection.id != m_connection;
    if (isOther || name != m_name) {
        m_edit->setText(name);
        refuse({});
    }
    m_connection = connection.id;
    m_name = name;
    m_version = connection.version;
    m_edit->setEnabled(isInService(connection.state));
}

void NameEditor::edit()
{
    if (!m_edit->isEnabled())
        return;
    m_edit->setFocus();
    m_edit->selectAll();
}

void NameEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || m_edit->text() == m_name) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_edit->setText(m_name);
    refuse({});
}

void NameEditor::rename()
{
    static const QRegularExpression allowed(QStringLiteral("^[A-Za-z0-9._-]{1,64}$"));
    const QString name = m_edit->text();
    if (m_order->isAsking())
        return;
    if (name == m_name)
        return emit leftAsItIs();
    if (!allowed.match(name).hasMatch()) {
        refuse(tr("A name has 1 to 64 letters, digits, hyphens, underscores or points."));
        return;
    }
    m_before = m_name;
    m_asked = name;
    m_renamed = m_connection;
    m_order->change({.connection = m_connection,
                     .name = name.toStdString(),
                     .base = {},
                     .turbo = {},
                     .version = m_version});
}

void NameEditor::refuse(const QString &why)
{
    setRefused(m_edit, why);
}

} // namespace turbolane::ui
