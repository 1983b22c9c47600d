// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/failure.h"
#include "domain/costtag.h"
#include "ui/desk.h"
#include "ui/detail/detailsight.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;

namespace turbolane::client {
class PutTagsJob;
}

namespace turbolane::ui {

class FilterChip;
class Label;

/// The words by which what it costs is told apart: each a chip that can be taken away, and a field
/// for one more ("costCentre=4711"). The carrier's answer decides, not the press.
class TagsPart final : public QWidget {
    Q_OBJECT

public:
    explicit TagsPart(const Desk &desk, QWidget *parent = nullptr);

    void show(const DetailSight &sight);

private:
    void arrange();
    void showChips(const Tagged &tagged);
    void add();
    void remove(const std::string &key);
    void put(std::vector<CostTag> tags);
    void say(const QString &why);

    const Desk m_desk;
    ConnectionId m_connection;
    Tagged m_tagged;
    QWidget *m_chips;
    QLineEdit *m_edit;
    Label *m_refusal;
    QPointer<client::PutTagsJob> m_asking;
};

/// "costCentre=4711" as a tag; none where it is not one.
std::optional<CostTag> tagTyped(const QString &text);

} // namespace turbolane::ui
