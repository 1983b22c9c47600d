// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/vlan.h"
#include "ui/drawing/cloudaccountedit.h"
#include "ui/drawing/draft.h"
#include "ui/drawing/routewishes.h"
#include "ui/kit/card.h"
#include "ui/plans/planchoice.h"

class QComboBox;
class QLineEdit;
class QGridLayout;
class QVBoxLayout;

namespace turbolane::ui {

class BandwidthEdit;
class BandwidthSlider;
class Button;
class CapacityBar;
class EndCard;
class Label;
class LinkButton;
class RefusalBox;
struct Trouble;

/// What the form shows beside the draft itself.
struct DrawingView {
    Draft draft;
    Bandwidth limit; ///< of the chain; zero: one end is missing
    QString limitReason; ///< "AWS sells at most 25 Gbps here"
    int othersInCity = 0; ///< more on-ramps where this one stands
    PlanChoiceView plan;
    QString terms; ///< "Billed by the second. Cancel any time."
    RouteWishesView wishes;
    QString turboPrice; ///< "+€13.86 per hour while on"
    Bandwidth portCommitted;
    std::optional<Vlan> vlan;
    QString nameProblem;
    CloudAccountView account;
    QString orderText; ///< "Order, €4.62 per hour"
    QString orderProblem; ///< why it cannot be ordered now; empty: it can
};

/// The form of a connection that is being drawn. Shows what it is told; says what was done to it.
class DrawingPanel final : public Surface {
    Q_OBJECT

public:
    explicit DrawingPanel(QWidget *parent = nullptr);

    void show(const DrawingView &view);
    void refuse(const Trouble &trouble);
    void takeBackRefusal();
    /// The order is under way to the carrier: nothing can be changed.
    void setAsking(bool asking);
    void focusFirstOpen();

    EndCard &from() { return *m_from; }
    EndCard &to() { return *m_to; }
    RouteWishes &wishes() { return *m_wishes; }
    PlanChoice &plan() { return *m_plan; }
    bool isBaseGood() const;

signals:
    void fromPressed();
    void toPressed();
    void othersPressed();
    void baseChosen(turbolane::Bandwidth base);
    void baseGoodnessChanged();
    void turboChosen(turbolane::Bandwidth turbo);
    void nameEdited(const QString &name);
    void accountEdited(const QString &account);
    void orderPressed();
    void cancelPressed(); ///< give the drawing up
    void closePressed(); ///< put it aside

private:
    void addHeader(QVBoxLayout &column);
    void addBody(QVBoxLayout &column);
    void addEnds(QVBoxLayout &body);
    void addBase(QVBoxLayout &body);
    void addTurbo(QVBoxLayout &body);
    void addName(QVBoxLayout &body);
    void addCapacity(QVBoxLayout &body);
    void addFooter(QVBoxLayout &column);
    void placeButtons();
    void showEnds(const DrawingView &view);
    void showBase(const DrawingView &view);
    void showTurbo(const DrawingView &view);
    void showCapacity(const DrawingView &view);

    EndCard *m_from;
    EndCard *m_to;
    LinkButton *m_others;
    BandwidthEdit *m_base;
    BandwidthSlider *m_slider;
    Label *m_baseNote;
    QComboBox *m_turbo;
    Label *m_turboPrice;
    PlanChoice *m_plan;
    RouteWishes *m_wishes;
    QLineEdit *m_name;
    Label *m_nameNote;
    CloudAccountEdit *m_account;
    Label *m_capacityText;
    CapacityBar *m_capacity;
    Label *m_vlan;
    RefusalBox *m_refusal;
    Label *m_terms;
    Button *m_cancel;
    Button *m_order;
    QGridLayout *m_footer = nullptr;
};

} // namespace turbolane::ui
