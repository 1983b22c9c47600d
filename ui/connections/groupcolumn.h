// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/plans.h"
#include "domain/boost.h"
#include "ui/connections/groupboost.h"
#include "ui/desk.h"
#include "ui/kit/card.h"
#include "ui/turbo/turboface.h"

#include <optional>
#include <vector>

class QGridLayout;
class QLineEdit;

namespace turbolane::ui {

class Beat;
class Button;
class Label;
class TimeChoice;
class TurboButton;

/// Several connections as one: named once, then boosted and ended together, all of them or none.
class GroupColumn final : public Surface {
    Q_OBJECT

public:
    GroupColumn(const Desk &desk, Beat &beat, QWidget *parent = nullptr);

    /// In the order of the table.
    void show(const std::vector<ConnectionId> &connections);
    void refresh();

private:
    void arrange();
    void wire();
    const Scene *scene() const;
    std::vector<SceneMember> members() const;
    std::vector<const Boost *> boosts() const;
    void showParts(bool isNamed);
    void showMembers();
    void showNaming();
    void showTurbo();
    void showRefusal();
    QString whyNotNamed() const;
    QString priceWords() const;
    TurboFace face() const;
    TurboFace faceOf(const std::vector<const Boost *> &boosts) const;
    void nameIt();
    void forget();
    bool isForgotten() const;

    const Desk m_desk;
    GroupBoost *m_boost;
    std::vector<ConnectionId> m_connections;
    std::optional<Scene> m_forgotten; ///< until another is chosen: it can be named again
    Label *m_title;
    Label *m_rule;
    QWidget *m_list;
    QGridLayout *m_rows;
    QWidget *m_naming;
    QLineEdit *m_name;
    Button *m_nameIt;
    QWidget *m_turboPart;
    TimeChoice *m_times;
    TurboButton *m_turbo;
    Label *m_price;
    Label *m_after;
    Button *m_end;
    Button *m_forget;
    Label *m_refusal;
};

} // namespace turbolane::ui
