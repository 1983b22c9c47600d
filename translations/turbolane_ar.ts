<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_AE" sourcelanguage="en_US">
<context>
    <name>Actions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>hint, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Show the map, the on-ramps and the connection</source>
        <translation>عرض الخريطة والمداخل السحابية والاتصال</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Show every connection in a table</source>
        <translation>عرض كل الاتصالات في جدول</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدول الزمني</translation>
    </message>
    <message>
        <source>Show the boosts to come</source>
        <translation>عرض التعزيزات القادمة</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>الفوترة</translation>
    </message>
    <message>
        <source>Show this month&apos;s charges down to usage rows</source>
        <translation>عرض مبالغ هذا الشهر حتى أسطر الاستخدام</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Show everything that happened</source>
        <translation>عرض كل ما حدث</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Show theme, text size and motion</source>
        <translation>عرض المظهر وحجم النص والحركة</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>اتصال جديد</translation>
    </message>
    <message>
        <source>Draw a connection from the selected port</source>
        <translation>رسم اتصال من المنفذ المحدد</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>Find places, connections, orders and commands, or type a boost</source>
        <translation>ابحث عن الأماكن والاتصالات والطلبات والأوامر، أو اكتب تعزيزًا</translation>
    </message>
    <message>
        <source>Find an on-ramp</source>
        <translation>البحث عن مدخل سحابي</translation>
    </message>
    <message>
        <source>Type a city, a site, a region or a provider</source>
        <translation>اكتب مدينة أو موقعًا أو منطقة أو مزودًا</translation>
    </message>
    <message>
        <source>Turbo</source>
        <translation>توربو</translation>
    </message>
    <message>
        <source>Go to the Turbo button of the connection</source>
        <translation>الانتقال إلى زر توربو الخاص بالاتصال</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>Move on to the next part of the window</source>
        <translation>الانتقال إلى الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>اللوحة السابقة</translation>
    </message>
    <message>
        <source>Move back to the part of the window before</source>
        <translation>الرجوع إلى الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>Chart as a table</source>
        <translation>المخطط كجدول</translation>
    </message>
    <message>
        <source>Show the figures of the chart in rows</source>
        <translation>عرض قيم المخطط في صفوف</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>جولة</translation>
    </message>
    <message>
        <source>Be shown around in practice: offline, with books of its own</source>
        <translation>جولة إرشادية في وضع التدريب: دون اتصال بالشبكة، وبدفاتر خاصة بها</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take back what was done last, while it is offered</source>
        <translation>التراجع عن آخر إجراء ما دام ذلك متاحًا</translation>
    </message>
    <message>
        <source>About Turbolane</source>
        <translation>حول Turbolane</translation>
    </message>
    <message>
        <source>Show version, licences and sources</source>
        <translation>عرض الإصدار والتراخيص والمصادر</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>End Turbolane</source>
        <translation>إنهاء Turbolane</translation>
    </message>
    <message>
        <source>New port</source>
        <translation>منفذ جديد</translation>
    </message>
    <message>
        <source>Order a port at a data centre</source>
        <translation>طلب منفذ في مركز بيانات</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>المنافذ</translation>
    </message>
    <message>
        <source>Show your ports, order one or give one back</source>
        <translation>عرض منافذك أو طلب منفذ أو إعادته</translation>
    </message>
</context>
<context>
    <name>BillOutline</name>
    <message>
        <source>Base, %1</source>
        <translation>الأساس، %1</translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation>التعزيزات</translation>
    </message>
    <message>
        <source>Boosts, %1</source>
        <translation>التعزيزات، %1</translation>
    </message>
    <message>
        <source>Port, %1</source>
        <translation>المنفذ، %1</translation>
    </message>
    <message>
        <source>Cross connect, %1</source>
        <translation>التوصيل المتقاطع، %1</translation>
    </message>
    <message>
        <source>%1, %2 so far</source>
        <comment>moment, length</comment>
        <translation>%1، %2 حتى الآن</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>moment, length</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>month</comment>
        <translation>%1 حتى الآن</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what a line is for, its plan</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>BudgetWords</name>
    <message>
        <source>Whole account</source>
        <translation>الحساب كله</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tag, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only tell me</source>
        <translation>إعلامي فقط</translation>
    </message>
    <message>
        <source>Refuse boosts that cost more than is left</source>
        <translation>رفض التعزيزات التي تتجاوز كلفتها المتبقي</translation>
    </message>
    <message>
        <source>Refuse them, and end those that run</source>
        <translation>رفضها وإنهاء الجاري منها</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <comment>amount, budget</comment>
        <translation>المتبقي %1 من %2</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <comment>amount, budget</comment>
        <translation>تجاوز بمقدار %1 لميزانية %2</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>to %1</source>
        <comment>a time: what began the day before</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>%1 %2, %3 to %4</source>
        <comment>weekday, date, time, time</comment>
        <translation>%1 %2، من %3 إلى %4</translation>
    </message>
    <message>
        <source>Clocks leap over this hour</source>
        <comment>an hour that is left out</comment>
        <translation>تقفز الساعات فوق هذه الساعة</translation>
    </message>
    <message>
        <source>This hour comes twice</source>
        <comment>an hour in autumn</comment>
        <translation>تتكرر هذه الساعة مرتين</translation>
    </message>
    <message>
        <source>today</source>
        <comment>beside the day of the month</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>صيانة</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>جارٍ الآن</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>مجدول</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>لا سعة متاحة</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a countdown</comment>
        <translation>متبقٍ %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Name of a month and its year, in your order.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>First and last day of a week: &quot;11 to 17 May 2026&quot;.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No boost begins in this month</source>
        <translation>لا يبدأ أي تعزيز في هذا الشهر</translation>
    </message>
    <message>
        <source>No boost begins in this week</source>
        <translation>لا يبدأ أي تعزيز في هذا الأسبوع</translation>
    </message>
    <message>
        <source>Month total %1 for %2 of boosts</source>
        <comment>money, duration</comment>
        <translation>إجمالي الشهر %1 مقابل %2 من التعزيزات</translation>
    </message>
    <message>
        <source>Week total %1 for %2 of boosts</source>
        <comment>money, duration</comment>
        <translation>إجمالي الأسبوع %1 مقابل %2 من التعزيزات</translation>
    </message>
    <message>
        <source>Month total %1 at most for %2 of boosts</source>
        <comment>money, duration</comment>
        <translation>إجمالي الشهر %1 على الأكثر مقابل %2 من التعزيزات</translation>
    </message>
    <message>
        <source>Week total %1 at most for %2 of boosts</source>
        <comment>money, duration</comment>
        <translation>إجمالي الأسبوع %1 على الأكثر مقابل %2 من التعزيزات</translation>
    </message>
</context>
<context>
    <name>CalendarImport</name>
    <message>
        <source>Its start cannot be read.</source>
        <translation>تتعذر قراءة بدايته.</translation>
    </message>
    <message>
        <source>It is for whole days, without a time.</source>
        <translation>يغطي أيامًا كاملة دون وقت محدد.</translation>
    </message>
    <message>
        <source>It has neither an end nor a duration.</source>
        <translation>ليست له نهاية ولا مدة.</translation>
    </message>
    <message>
        <source>It moves one time of a series: move that time here.</source>
        <translation>ينقل موعدًا واحدًا من سلسلة: انقل ذلك الموعد هنا.</translation>
    </message>
    <message>
        <source>It has dates beside its rule, which the carrier does not know.</source>
        <translation>فيه تواريخ خارج قاعدة تكراره، والمشغّل لا يعرفها.</translation>
    </message>
    <message>
        <source>Maintenance is the carrier&apos;s.</source>
        <translation>الصيانة من شأن المشغّل.</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>إنه ملغى.</translation>
    </message>
    <message>
        <source>It is in the past.</source>
        <translation>إنه في الماضي.</translation>
    </message>
    <message>
        <source>It names none of your connections.</source>
        <translation>لا يذكر أيًا من اتصالاتك.</translation>
    </message>
    <message>
        <source>Its time zone %1 is not known here.</source>
        <translation>المنطقة الزمنية %1 غير معروفة هنا.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعَد</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>جارٍ الاستعلام</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Placing</source>
        <translation>جارٍ الحجز</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>محجوز</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 refused</source>
        <comment>times, how many</comment>
        <translation>%1، المرفوض منها %2</translation>
    </message>
    <message>
        <source>It has no time to come.</source>
        <translation>ليس له موعد قادم.</translation>
    </message>
</context>
<context>
    <name>CarrierInquiry</name>
    <message>
        <source>%1, %2</source>
        <comment>ports, connections</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>لا منافذ</numerusform>
            <numerusform>منفذ واحد</numerusform>
            <numerusform>منفذان</numerusform>
            <numerusform>%n منافذ</numerusform>
            <numerusform>%n منفذًا</numerusform>
            <numerusform>%n منفذ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>لا اتصالات</numerusform>
            <numerusform>اتصال واحد</numerusform>
            <numerusform>اتصالان</numerusform>
            <numerusform>%n اتصالات</numerusform>
            <numerusform>%n اتصالًا</numerusform>
            <numerusform>%n اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Account %1, %2. Version %3.</source>
        <comment>name, counts, version</comment>
        <translation>الحساب %1، %2. الإصدار %3.</translation>
    </message>
    <message>
        <source>%1. Version %2.</source>
        <comment>counts, version</comment>
        <translation>%1. الإصدار %2.</translation>
    </message>
    <message>
        <source>%1 answered in %2</source>
        <translation>أجاب %1 خلال %2</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>لم يُجب %1 في الوقت المناسب</translation>
    </message>
    <message>
        <source>Check the address and the port (%1), and whether a firewall or a VPN stands in between. Then test again.</source>
        <translation>تحقق من العنوان والمنفذ (%1)، ومن وجود جدار حماية أو VPN في الطريق. ثم أعد الاختبار.</translation>
    </message>
    <message>
        <source>Nobody knows the name %1</source>
        <translation>لا أحد يعرف الاسم %1</translation>
    </message>
    <message>
        <source>Check how the address is written, and whether this computer is in the network that knows the name.</source>
        <translation>تحقق من كتابة العنوان، ومن أن هذا الحاسوب في الشبكة التي تعرف الاسم.</translation>
    </message>
    <message>
        <source>Nothing listens at %1, port %2</source>
        <translation>لا شيء يستمع عند %1، المنفذ %2</translation>
    </message>
    <message>
        <source>The computer is there. Check the port, and whether the carrier runs.</source>
        <translation>الحاسوب موجود. تحقق من المنفذ ومن أن المشغّل يعمل.</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>تعذّر الوصول إلى %1</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network, then test again.</source>
        <translation>تحقق من شبكة هذا الحاسوب، ثم أعد الاختبار.</translation>
    </message>
    <message>
        <source>The carrier at %1 cannot answer just now</source>
        <translation>المشغّل عند %1 لا يستطيع الإجابة الآن</translation>
    </message>
    <message>
        <source>It may be starting or under maintenance. Test again in a minute.</source>
        <translation>ربما يبدأ العمل أو هو تحت الصيانة. أعد الاختبار بعد دقيقة.</translation>
    </message>
    <message>
        <source>it was issued for another name</source>
        <translation>صدرت لاسم آخر</translation>
    </message>
    <message>
        <source>it expired on %1</source>
        <translation>انتهت صلاحيتها في %1</translation>
    </message>
    <message>
        <source>it is not valid before %1</source>
        <translation>لا تصلح قبل %1</translation>
    </message>
    <message>
        <source>nobody but itself signed it</source>
        <translation>لم يوقّعها أحد غيرها</translation>
    </message>
    <message>
        <source>nobody this computer trusts signed it</source>
        <translation>لم يوقّعها أحد يثق به هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the trusted one</source>
        <translation>يعرض %1 شهادة غير الشهادة الموثوقة</translation>
    </message>
    <message>
        <source>Either the carrier has a new one, or somebody stands between you and it. The token was not sent. Ask your carrier for the fingerprint of its certificate before you trust it:</source>
        <translation>إما أن للمشغّل شهادة جديدة، أو أن أحدًا يقف بينك وبينه. لم يُرسل الرمز. اسأل مشغّلك عن بصمة شهادته قبل أن تثق بها:</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>شهادة %1 غير موثوقة</translation>
    </message>
    <message>
        <source>Because: %1. The token was not sent. Compare this fingerprint (SHA-256) with the one your carrier names, by telephone or on paper, as for an SSH host key. If they are the same, trust it: from then on exactly this certificate is believed here, and no other.</source>
        <translation>السبب: %1. لم يُرسل الرمز. قارن هذه البصمة (SHA-256) بالتي يذكرها مشغّلك هاتفيًا أو على الورق، كما مع مفتاح مضيف SSH. إن تطابقتا فثق بها: عندئذ تُصدَّق هنا هذه الشهادة وحدها دون غيرها.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>The carrier at %1 speaks another version</source>
        <translation>المشغّل عند %1 يتكلم إصدارًا آخر</translation>
    </message>
    <message>
        <source>It is version %1, this is Turbolane %2, and its answers cannot be read here. Update whichever is older.</source>
        <translation>إصداره %1، وهذا Turbolane %2، ولا يمكن قراءة إجاباته هنا. حدِّث الأقدم منهما.</translation>
    </message>
    <message>
        <source>%1 is not a carrier</source>
        <translation>%1 ليس مشغّلًا</translation>
    </message>
    <message>
        <source>It points to another address, and nobody is followed with a token. If that is your carrier&apos;s, type it:</source>
        <translation>يشير إلى عنوان آخر، ولا يُتبَع أحد ومعه رمز. إن كان عنوان مشغّلك فاكتبه:</translation>
    </message>
    <message>
        <source>Something answers there, but not as a carrier does. The token was not sent. Check the address, its port and its path.</source>
        <translation>شيء ما يجيب هناك، لكن ليس كما يجيب مشغّل. لم يُرسل الرمز. تحقق من العنوان ومنفذه ومساره.</translation>
    </message>
    <message>
        <source>The carrier does not know this token</source>
        <translation>المشغّل لا يعرف هذا الرمز</translation>
    </message>
    <message>
        <source>%1 is a carrier and answered, but refused the token. Paste it again, whole and without spaces, or ask the carrier for a new one.</source>
        <translation>%1 مشغّل وقد أجاب، لكنه رفض الرمز. الصقه ثانية كاملًا وبلا مسافات، أو اطلب من المشغّل رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>See ports, prices and bills</source>
        <translation>رؤية المنافذ والأسعار والفواتير</translation>
    </message>
    <message>
        <source>Order and end connections</source>
        <translation>طلب الاتصالات وإنهاؤها</translation>
    </message>
    <message>
        <source>Boost, schedule, set budgets</source>
        <translation>التعزيز والجدولة والميزانيات</translation>
    </message>
    <message>
        <source>Run the carrier&apos;s network</source>
        <translation>تشغيل شبكة المشغّل</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <comment>a file</comment>
        <translation>تعذّر فتح %1</translation>
    </message>
    <message>
        <source>A newer Turbolane wrote this profile. Update Turbolane.</source>
        <translation>كتب هذا الملف إصدار أحدث من Turbolane. حدِّث Turbolane.</translation>
    </message>
    <message>
        <source>It is too large to be a carrier&apos;s profile.</source>
        <translation>هو أكبر من أن يكون ملف مشغّل.</translation>
    </message>
    <message>
        <source>It holds something that does not belong into a profile, such as a token. Ask for a profile that was exported in Settings.</source>
        <translation>فيه ما لا يخص ملف مشغّل، مثل رمز. اطلب ملفًا صُدِّر من الإعدادات.</translation>
    </message>
    <message>
        <source>The address in it is none: it begins with https:// and holds no password.</source>
        <translation>العنوان الذي فيه ليس عنوانًا: يبدأ العنوان بـ https:// ولا يحوي كلمة مرور.</translation>
    </message>
    <message>
        <source>The certificate in it cannot be read.</source>
        <translation>تعذّرت قراءة الشهادة التي فيه.</translation>
    </message>
    <message>
        <source>The name in it is none, or too long.</source>
        <translation>الاسم الذي فيه غير صالح أو أطول من اللازم.</translation>
    </message>
    <message>
        <source>It is no carrier&apos;s profile. A profile is exported in Settings, on the card of the carriers.</source>
        <translation>ليس ملف مشغّل. يُصدَّر الملف من الإعدادات، من بطاقة المشغّلين.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer.</source>
        <translation>لا تجيب أي حافظة مفاتيح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The keyring stayed locked.</source>
        <translation>بقيت حافظة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>The keyring did not hand out the token.</source>
        <translation>لم تسلّم حافظة المفاتيح الرمز.</translation>
    </message>
</context>
<context>
    <name>CloudAccount</name>
    <message>
        <source>An AWS account has 12 digits.</source>
        <translation>حساب AWS مكوّن من 12 رقمًا.</translation>
    </message>
    <message>
        <source>An ExpressRoute key looks like 0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f.</source>
        <translation>مفتاح ExpressRoute يبدو هكذا: 0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f.</translation>
    </message>
    <message>
        <source>A pairing key is a key, a region and 1, 2 or any, with / between them.</source>
        <translation>مفتاح الاقتران مفتاح ومنطقة و1 أو 2 أو any، وبينها /.</translation>
    </message>
    <message>
        <source>The OCID of a virtual circuit begins with ocid1.virtualcircuit.</source>
        <translation>يبدأ معرّف OCID لدارة افتراضية بـ ocid1.virtualcircuit.</translation>
    </message>
    <message>
        <source>An IBM Cloud account has 32 digits and letters from a to f.</source>
        <translation>حساب IBM Cloud مكوّن من 32 رقمًا وحرفًا من a إلى f.</translation>
    </message>
    <message>
        <source>An Alibaba Cloud account has 16 digits.</source>
        <translation>حساب Alibaba Cloud مكوّن من 16 رقمًا.</translation>
    </message>
    <message>
        <source>At most 64 letters, digits and signs, without a blank.</source>
        <translation>64 حرفًا ورقمًا وعلامة على الأكثر، بلا فراغ.</translation>
    </message>
    <message>
        <source>A number of 12 digits</source>
        <translation>عدد من 12 رقمًا</translation>
    </message>
    <message>
        <source>The service key of an ExpressRoute circuit</source>
        <translation>مفتاح الخدمة لدارة ExpressRoute</translation>
    </message>
    <message>
        <source>The pairing key of a VLAN attachment</source>
        <translation>مفتاح الاقتران لمرفق VLAN</translation>
    </message>
    <message>
        <source>The OCID of a virtual circuit</source>
        <translation>معرّف OCID لدارة افتراضية</translation>
    </message>
    <message>
        <source>32 digits and letters from a to f</source>
        <translation>32 رقمًا وحرفًا من a إلى f</translation>
    </message>
    <message>
        <source>A number of 16 digits</source>
        <translation>عدد من 16 رقمًا</translation>
    </message>
    <message>
        <source>As the cloud writes it</source>
        <translation>كما تكتبه السحابة</translation>
    </message>
</context>
<context>
    <name>ConnectionColumn</name>
    <message>
        <source>The carrier does not answer.</source>
        <translation>المشغّل لا يجيب.</translation>
    </message>
    <message>
        <source>It is not in service.</source>
        <translation>ليس في الخدمة.</translation>
    </message>
    <message>
        <source>It is boosted: end the boost first, or wait until it ends.</source>
        <translation>الاتصال معزَّز: أنهِ التعزيز أولًا، أو انتظر حتى ينتهي.</translation>
    </message>
    <message>
        <source>A change is under way.</source>
        <translation>هناك تغيير جارٍ.</translation>
    </message>
</context>
<context>
    <name>ConnectionDock</name>
    <message>
        <source>%1 %2</source>
        <comment>city, site</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>port, on-ramp, its city</comment>
        <translation>من %1 إلى %2 في %3</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>عبر %1</translation>
    </message>
    <message>
        <source>Boost starting</source>
        <translation>يبدأ التعزيز</translation>
    </message>
    <message>
        <source>Boosted</source>
        <translation>معزَّز</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>يعود</translation>
    </message>
    <message>
        <source>Up %1</source>
        <comment>for how long</comment>
        <translation>يعمل منذ %1</translation>
    </message>
</context>
<context>
    <name>Datapath</name>
    <message>
        <source>Simulated</source>
        <translation>محاكاة</translation>
    </message>
    <message>
        <source>Kernel of its machine</source>
        <comment>the carrier&apos;s: it carries real packets</comment>
        <translation>نواة جهازه</translation>
    </message>
</context>
<context>
    <name>DisputeWords</name>
    <message>
        <source>The carrier has not answered yet.</source>
        <translation>لم يجب المشغّل بعد.</translation>
    </message>
    <message>
        <source>Nothing was credited.</source>
        <translation>لم يُقيَّد أي مبلغ لصالحك.</translation>
    </message>
    <message>
        <source>Settled on %1.</source>
        <translation>سُوّي في %1.</translation>
    </message>
    <message>
        <source>Withdrawn on %1.</source>
        <translation>سُحب في %1.</translation>
    </message>
    <message>
        <source>You asked on %1: “%2”</source>
        <translation>سألت في %1: «%2»</translation>
    </message>
    <message>
        <source>The carrier answered on %1: “%2”</source>
        <translation>أجاب المشغّل في %1: «%2»</translation>
    </message>
    <message>
        <source>%1 before tax are given back by credit note %2.</source>
        <translation>يُعاد %1 قبل الضريبة بالإشعار الدائن %2.</translation>
    </message>
    <message>
        <source>Withdraw query</source>
        <translation>سحب الاستفسار</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>تسوية</translation>
    </message>
</context>
<context>
    <name>DrawingPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>DrawingView</name>
    <message>
        <source>From 1 Mbps to %1, the rate of %2.</source>
        <translation>من 1 Mbps إلى %1، وهو معدل %2.</translation>
    </message>
    <message>
        <source>From 1 Mbps to %1: %2 sells no more at this site.</source>
        <translation>من 1 Mbps إلى %1: لا يبيع %2 أكثر من ذلك في هذا الموقع.</translation>
    </message>
    <message>
        <source>A connection needs a name.</source>
        <translation>يحتاج الاتصال إلى اسم.</translation>
    </message>
    <message>
        <source>Use letters, digits, “-”, “_” and “.” only.</source>
        <translation>استخدم الحروف اللاتينية والأرقام و«-» و«_» و«.» فقط.</translation>
    </message>
    <message>
        <source>You have a connection with this name already.</source>
        <translation>لديك اتصال بهذا الاسم.</translation>
    </message>
    <message>
        <source>%1 has only %2 left.</source>
        <translation>لم يبقَ لدى %1 سوى %2.</translation>
    </message>
    <message>
        <source>The price is on its way.</source>
        <translation>السعر في الطريق.</translation>
    </message>
    <message>
        <source>The carrier does not answer: nothing can be ordered now.</source>
        <translation>المشغّل لا يجيب: لا يمكن طلب شيء الآن.</translation>
    </message>
    <message>
        <source>Choose a port first.</source>
        <translation>اختر منفذًا أولًا.</translation>
    </message>
    <message>
        <source>Choose an on-ramp first.</source>
        <translation>اختر مدخلًا سحابيًا أولًا.</translation>
    </message>
    <message>
        <source>%1 per hour while on</source>
        <translation>%1 في الساعة أثناء التعزيز</translation>
    </message>
    <message>
        <source>Order, %1</source>
        <translation>اطلب، %1</translation>
    </message>
    <message>
        <source>Your other connections keep running.</source>
        <translation>تواصل اتصالاتك الأخرى عملها.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>اطلب</translation>
    </message>
    <message>
        <source>Release or press Enter to choose it.</source>
        <translation>أفلت الزر أو اضغط Enter لاختياره.</translation>
    </message>
    <message>
        <source>Esc cancels</source>
        <translation>Esc للإلغاء</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Avoids %1</source>
        <translation>يتجنب %1</translation>
    </message>
    <message>
        <source>None</source>
        <comment>shared risk</comment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>%1 and %2 together</source>
        <comment>two paths</comment>
        <translation>%1 و%2 معًا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two kinds of path, which are one</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>The choice cannot be kept</source>
        <translation>تعذّر حفظ الاختيار</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder and the space on its disk, then try again.</source>
        <translation>تعذّرت الكتابة في %1. تحقق من المجلد ومن المساحة على قرصه، ثم حاول ثانية.</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>untagged</source>
        <translation>دون وسم VLAN</translation>
    </message>
    <message>
        <source>%1 outer, %2 inner</source>
        <translation>%1 خارجي، %2 داخلي</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>port, site</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>On-ramp</source>
        <translation>المدخل السحابي</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>provider and region, city</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>VLAN on the port</source>
        <translation>VLAN على المنفذ</translation>
    </message>
    <message>
        <source>VLAN at the cloud</source>
        <translation>VLAN في السحابة</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>Service key</source>
        <translation>مفتاح الخدمة</translation>
    </message>
    <message>
        <source>Your BGP ASN</source>
        <translation>رقم BGP ASN لديك</translation>
    </message>
    <message>
        <source>BGP ASN of the cloud</source>
        <translation>رقم BGP ASN للسحابة</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>عنوانك</translation>
    </message>
    <message>
        <source>Address of the cloud</source>
        <translation>عنوان السحابة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HappeningFacts</name>
    <message>
        <source>By hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>Schedule %1</source>
        <translation>الجدول %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>المجموعة %1</translation>
    </message>
    <message>
        <source>%1, approved by %2</source>
        <translation>%1، بموافقة %2</translation>
    </message>
    <message>
        <source>Order together: %1</source>
        <translation>طُلبت معًا: %1</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>عرض السعر %1</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>المرجع %1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>%1 على الأكثر</translation>
    </message>
    <message>
        <source>The carrier</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Nothing while it was down</source>
        <translation>لا شيء طوال انقطاعه</translation>
    </message>
</context>
<context>
    <name>Happenings</name>
    <message>
        <source>Credit note issued</source>
        <translation>صدر إشعار دائن</translation>
    </message>
    <message>
        <source>Invoice issued</source>
        <translation>صدرت فاتورة</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <comment>money, date</comment>
        <translation>%1، تستحق في %2</translation>
    </message>
    <message>
        <source>Invoice paid</source>
        <translation>سُددت الفاتورة</translation>
    </message>
    <message>
        <source>Line %1 queried</source>
        <comment>of an invoice</comment>
        <translation>استفسار عن البند %1</translation>
    </message>
    <message>
        <source>Query answered with a credit of %1</source>
        <translation>أُجيب عن الاستفسار برصيد دائن قدره %1</translation>
    </message>
    <message>
        <source>Query answered</source>
        <translation>أُجيب عن الاستفسار</translation>
    </message>
    <message>
        <source>Query withdrawn</source>
        <translation>سُحب الاستفسار</translation>
    </message>
    <message>
        <source>Query settled</source>
        <translation>سُوّي الاستفسار</translation>
    </message>
    <message>
        <source>Maintenance begun</source>
        <translation>بدأت الصيانة</translation>
    </message>
    <message>
        <source>%1, until %2, %3</source>
        <comment>why, time, how many connections</comment>
        <translation>%1، حتى %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n اتصال</numerusform>
            <numerusform>اتصال واحد</numerusform>
            <numerusform>اتصالان</numerusform>
            <numerusform>%n اتصالات</numerusform>
            <numerusform>%n اتصالًا</numerusform>
            <numerusform>%n اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Maintenance over</source>
        <translation>انتهت الصيانة</translation>
    </message>
    <message>
        <source>Port return</source>
        <translation>إعادة منفذ</translation>
    </message>
    <message>
        <source>New port</source>
        <translation>منفذ جديد</translation>
    </message>
    <message>
        <source>ended by hand</source>
        <translation>أُنهي يدويًا</translation>
    </message>
    <message>
        <source>its connection was ended</source>
        <translation>أُنهي اتصاله</translation>
    </message>
    <message>
        <source>a fault took its capacity</source>
        <translation>أخذ عطلٌ سعته</translation>
    </message>
    <message>
        <source>the budget is used up</source>
        <translation>نفدت الميزانية</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>العودة إلى %1</translation>
    </message>
    <message>
        <source>boosted for %1</source>
        <translation>دام التعزيز %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how long, why it ended</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Boost: %1</source>
        <comment>its state</comment>
        <translation>التعزيز: %1</translation>
    </message>
    <message>
        <source>%1 ordered</source>
        <translation>طُلب %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>order, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a time</comment>
        <translation>في %1</translation>
    </message>
    <message>
        <source>Boost scheduled</source>
        <translation>جُدول تعزيز</translation>
    </message>
    <message>
        <source>%1, %2 %3, %4 to %5</source>
        <comment>bandwidths, weekday, date, time, time</comment>
        <translation>%1، %2 %3، من %4 إلى %5</translation>
    </message>
    <message>
        <source>Boost started</source>
        <translation>بدأ التعزيز</translation>
    </message>
    <message>
        <source>%1, until %2 at the latest</source>
        <comment>bandwidths, time</comment>
        <translation>%1، حتى %2 على أبعد تقدير</translation>
    </message>
    <message>
        <source>down for %1</source>
        <translation>انقطع مدة %1</translation>
    </message>
    <message>
        <source>still down</source>
        <translation>ما زال منقطعًا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>cause, how long</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Switched to its other path</source>
        <translation>تحوّل إلى مساره الآخر</translation>
    </message>
    <message>
        <source>Carried over another path</source>
        <translation>يُنقل عبر مسار آخر</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>انقطع</translation>
    </message>
    <message>
        <source>Back on its own path</source>
        <translation>عاد إلى مساره الأصلي</translation>
    </message>
    <message>
        <source>fault set by the carrier</source>
        <translation>عطل أحدثه المشغّل</translation>
    </message>
    <message>
        <source>fault in the network</source>
        <translation>عطل في الشبكة</translation>
    </message>
    <message>
        <source>planned maintenance</source>
        <translation>صيانة مخططة</translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation>التعزيزات</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>التجهيز</translation>
    </message>
    <message>
        <source>Faults and maintenance</source>
        <translation>الأعطال والصيانة</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدول الزمني</translation>
    </message>
    <message>
        <source>Budget at %1</source>
        <comment>a share</comment>
        <translation>بلغت الميزانية %1</translation>
    </message>
    <message>
        <source>%1 of %2 spent</source>
        <comment>money</comment>
        <translation>صُرف %1 من %2</translation>
    </message>
    <message>
        <source>Budget removed</source>
        <translation>أُزيلت الميزانية</translation>
    </message>
    <message>
        <source>Budget set</source>
        <translation>حُددت ميزانية</translation>
    </message>
    <message>
        <source>Budget changed</source>
        <translation>تغيّرت الميزانية</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <comment>money</comment>
        <translation>%1 في الشهر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a tag&apos;s key and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tags taken off</source>
        <translation>أُزيلت الوسوم</translation>
    </message>
    <message>
        <source>Tags put on</source>
        <translation>أُضيفت الوسوم</translation>
    </message>
    <message>
        <source>A boost cannot be placed</source>
        <translation>يتعذر حجز تعزيز</translation>
    </message>
    <message>
        <source>%1 %2, %3 to %4</source>
        <comment>weekday, date, time, time</comment>
        <translation>%1 %2، من %3 إلى %4</translation>
    </message>
    <message>
        <source>Schedule set</source>
        <translation>حُدد جدول</translation>
    </message>
    <message>
        <source>Schedule ended</source>
        <translation>انتهى الجدول</translation>
    </message>
    <message>
        <source>Group removed</source>
        <translation>أُزيلت المجموعة</translation>
    </message>
    <message>
        <source>Group saved</source>
        <translation>حُفظت المجموعة</translation>
    </message>
    <message>
        <source>Maintenance planned</source>
        <translation>خُططت صيانة</translation>
    </message>
    <message>
        <source>Maintenance called off</source>
        <translation>أُلغيت الصيانة</translation>
    </message>
    <message>
        <source>%1, %2 to %3: %4</source>
        <comment>date, time, time, why</comment>
        <translation>%1، من %2 إلى %3: %4</translation>
    </message>
</context>
<context>
    <name>InvoiceOutline</name>
    <message>
        <source>%1, %2 of %3</source>
        <comment>tax, rate, net</comment>
        <translation>%1، %2 من %3</translation>
    </message>
    <message>
        <source>Credit note %1, %2</source>
        <comment>number, month</comment>
        <translation>الإشعار الدائن %1، %2</translation>
    </message>
    <message>
        <source>Invoice %1, %2</source>
        <comment>number, month</comment>
        <translation>الفاتورة %1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>charge, length</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, correction of %2</source>
        <comment>charge, month</comment>
        <translation>%1، تصحيح %2</translation>
    </message>
    <message>
        <source>Service level credit</source>
        <translation>رصيد دائن لمستوى الخدمة</translation>
    </message>
    <message>
        <source>Early termination</source>
        <translation>إنهاء مبكر</translation>
    </message>
    <message>
        <source>%1, credit</source>
        <comment>charge</comment>
        <translation>%1، رصيد دائن</translation>
    </message>
    <message>
        <source>Connections and ports add their items; tax is rounded once for the document.</source>
        <translation>تجمع الاتصالات والمنافذ بنودها؛ وتُقرّب الضريبة مرة واحدة للمستند.</translation>
    </message>
</context>
<context>
    <name>InvoiceSheet</name>
    <message>
        <source>Credit note</source>
        <translation>إشعار دائن</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>Billed to</source>
        <translation>الفاتورة إلى</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Billing month</source>
        <translation>شهر الفوترة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>سُددت في</translation>
    </message>
    <message>
        <source>Credits invoice</source>
        <translation>عن الفاتورة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>%1, exact</source>
        <translation>%1، بدقة</translation>
    </message>
    <message>
        <source>%1, net</source>
        <translation>%1، الصافي</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Correction: %1</source>
        <translation>تصحيح: %1</translation>
    </message>
    <message>
        <source>Service level credit: %1</source>
        <translation>رصيد دائن لمستوى الخدمة: %1</translation>
    </message>
    <message>
        <source>Early termination: %1</source>
        <translation>إنهاء مبكر: %1</translation>
    </message>
    <message>
        <source>Credit: %1</source>
        <translation>رصيد دائن: %1</translation>
    </message>
    <message>
        <source>%1 s in %2 usage rows</source>
        <translation>%1 ثانية في %2 من أسطر الاستخدام</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Each item is the exact sum of its rows, rounded down once.</source>
        <translation>كل بند هو المجموع الدقيق لأسطره، مقرّبًا إلى الأدنى مرة واحدة.</translation>
    </message>
    <message>
        <source>Each item is the exact sum of its rows, rounded once to cents, halves up.</source>
        <translation>كل بند هو المجموع الدقيق لأسطره، مقرّبًا مرة واحدة إلى السنتات، والنصف إلى الأعلى.</translation>
    </message>
    <message>
        <source>Each item is the exact sum of its rows, rounded up once.</source>
        <translation>كل بند هو المجموع الدقيق لأسطره، مقرّبًا إلى الأعلى مرة واحدة.</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>الصافي</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1، %2 من %3</translation>
    </message>
    <message>
        <source>Tax is rounded once for the document.</source>
        <translation>تُقرّب الضريبة مرة واحدة للمستند.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>InvoiceWords</name>
    <message>
        <source>Credit</source>
        <translation>إشعار دائن</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مسددة</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation>
            <numerusform>متأخرة %n يوم</numerusform>
            <numerusform>متأخرة يومًا واحدًا</numerusform>
            <numerusform>متأخرة يومين</numerusform>
            <numerusform>متأخرة %n أيام</numerusform>
            <numerusform>متأخرة %n يومًا</numerusform>
            <numerusform>متأخرة %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>تستحق اليوم</translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>تستحق خلال %n يوم</numerusform>
            <numerusform>تستحق خلال يوم واحد</numerusform>
            <numerusform>تستحق خلال يومين</numerusform>
            <numerusform>تستحق خلال %n أيام</numerusform>
            <numerusform>تستحق خلال %n يومًا</numerusform>
            <numerusform>تستحق خلال %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of promised time were missed: %n begun hour(s), each %2 of the base charge of %3, at most %4 of it.</source>
        <translation>
            <numerusform>نقص %1 من الوقت الموعود: %n ساعة بادئة، لكل منها %2 من الرسم الأساسي البالغ %3، وبما لا يتجاوز %4 منه.</numerusform>
            <numerusform>نقص %1 من الوقت الموعود: ساعة بادئة واحدة، لها %2 من الرسم الأساسي البالغ %3، وبما لا يتجاوز %4 منه.</numerusform>
            <numerusform>نقص %1 من الوقت الموعود: ساعتان بادئتان، لكل منهما %2 من الرسم الأساسي البالغ %3، وبما لا يتجاوز %4 منه.</numerusform>
            <numerusform>نقص %1 من الوقت الموعود: %n ساعات بادئة، لكل منها %2 من الرسم الأساسي البالغ %3، وبما لا يتجاوز %4 منه.</numerusform>
            <numerusform>نقص %1 من الوقت الموعود: %n ساعة بادئة، لكل منها %2 من الرسم الأساسي البالغ %3، وبما لا يتجاوز %4 منه.</numerusform>
            <numerusform>نقص %1 من الوقت الموعود: %n ساعة بادئة، لكل منها %2 من الرسم الأساسي البالغ %3، وبما لا يتجاوز %4 منه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Credits %1</source>
        <comment>number</comment>
        <translation>يقيّد %1 دائنًا</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>%1 to %2</source>
        <comment>ends of a connection</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>ends, bandwidth, state</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>Port, %1, %2</source>
        <comment>place, bandwidth</comment>
        <translation>منفذ، %1، %2</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>city, provider and region</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>On-ramp, %1</source>
        <comment>its site</comment>
        <translation>مدخل سحابي، %1</translation>
    </message>
    <message>
        <source>Order of %1, %2, %3</source>
        <comment>connection or port, state, when</comment>
        <translation>طلب %1، %2، %3</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Invoice of %1, %2</source>
        <comment>month, amount</comment>
        <translation>فاتورة %1، %2</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>الفاتورة</translation>
    </message>
    <message>
        <source>Boost %1 to %2 for %3</source>
        <comment>connection, bandwidth, time</comment>
        <translation>تعزيز %1 إلى %2 مدة %3</translation>
    </message>
    <message>
        <source>It is not in service: %1</source>
        <translation>ليس في الخدمة: %1</translation>
    </message>
    <message>
        <source>It is boosted already; type &quot;%1&quot; to make that longer</source>
        <translation>إنه معزَّز بالفعل؛ اكتب «%1» لإطالة ذلك</translation>
    </message>
    <message>
        <source>It carries %1 already; a boost raises it</source>
        <translation>يحمل %1 بالفعل؛ التعزيز يرفعه</translation>
    </message>
    <message>
        <source>Boost %1 for %2 longer</source>
        <comment>connection, time</comment>
        <translation>إطالة تعزيز %1 مدة %2</translation>
    </message>
    <message>
        <source>It ends at %1</source>
        <translation>ينتهي في %1</translation>
    </message>
    <message>
        <source>End the boost of %1 now</source>
        <comment>connection</comment>
        <translation>إنهاء تعزيز %1 الآن</translation>
    </message>
    <message>
        <source>Back to %1; only what has run is charged</source>
        <translation>العودة إلى %1؛ لا يُحتسب إلا ما مضى</translation>
    </message>
    <message>
        <source>A connection, as in: boost seq-archive 5G 2h</source>
        <translation>اتصال، كما في: عزز seq-archive 5G 2h</translation>
    </message>
    <message>
        <source>A boost that runs, as in: extend seq-archive 1h</source>
        <translation>تعزيز جارٍ، كما في: مدد seq-archive 1h</translation>
    </message>
    <message>
        <source>A boost that runs, as in: end seq-archive</source>
        <translation>تعزيز جارٍ، كما في: أنه seq-archive</translation>
    </message>
    <message>
        <source>boost</source>
        <comment>typed, as in: boost seq-archive 5G 2h</comment>
        <translation>عزز</translation>
    </message>
    <message>
        <source>extend</source>
        <comment>typed, as in: extend seq-archive 1h</comment>
        <translation>مدد</translation>
    </message>
    <message>
        <source>end</source>
        <comment>typed, as in: end seq-archive</comment>
        <translation>أنه</translation>
    </message>
</context>
<context>
    <name>PathStrip</name>
    <message>
        <source>core</source>
        <translation>شبكة أساسية</translation>
    </message>
    <message>
        <source>regional</source>
        <translation>إقليمي</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>طرفي</translation>
    </message>
    <message>
        <source>landing</source>
        <translation>محطة إنزال</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>port, cloud</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>place, place, round trip</comment>
        <translation>من %1 إلى %2، %3</translation>
    </message>
    <message>
        <source>%1 to %2 by %3, %4</source>
        <comment>place, place, cable, round trip</comment>
        <translation>من %1 إلى %2 عبر %3، %4</translation>
    </message>
    <message>
        <source>From %1 to %2, round trip %3</source>
        <translation>من %1 إلى %2، زمن الذهاب والعودة %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>summary, its parts</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Every second of the ordered bandwidth is charged.</source>
        <translation>تُحتسب كل ثانية من عرض النطاق المطلوب.</translation>
    </message>
    <message>
        <source>An hour that was begun is charged whole, at its dearest rate.</source>
        <translation>تُحتسب الساعة البادئة كاملة، بأعلى سعر فيها.</translation>
    </message>
    <message>
        <source>A day that was begun is charged whole, at its dearest rate.</source>
        <translation>يُحتسب اليوم البادئ كاملًا، بأعلى سعر فيه.</translation>
    </message>
    <message>
        <source>What is carried costs %1 per GB of 1,000,000,000 bytes on top of the bandwidth.</source>
        <translation>تكلّف البيانات المنقولة %1 لكل GB (1,000,000,000 بايت) فوق سعر عرض النطاق.</translation>
    </message>
    <message>
        <source>What is carried is charged by the GB, on top of the bandwidth.</source>
        <translation>تُحتسب البيانات المنقولة لكل GB، فوق سعر عرض النطاق.</translation>
    </message>
    <message>
        <source>%1 a month for %2 GB, shared by all connections of this plan.</source>
        <translation>%1 في الشهر مقابل %2 GB تتقاسمها كل اتصالات هذه الخطة.</translation>
    </message>
    <message>
        <source>%1 Above that %2 per GB.</source>
        <comment>a sentence, and what follows it</comment>
        <translation>%1 وما زاد على ذلك بسعر %2 لكل GB.</translation>
    </message>
    <message>
        <source>What is ordered is reserved and charged whatever is configured; what is configured above it is charged by the second.</source>
        <translation>ما يُطلب يُحجز ويُحتسب أيًا كان المضبوط؛ وما يُضبط فوقه يُحتسب بالثانية.</translation>
    </message>
    <message>
        <source>Above the ordered bandwidth, the 95th percentile of the month is charged: of all its 5-minute samples in rising order, the one at 95 in 100 (nearest rank).</source>
        <translation>فوق عرض النطاق المطلوب يُحتسب المئين 95 للشهر: من كل عيناته ذات الدقائق الخمس مرتبة تصاعديًا، العينة التي في الموضع 95 من 100 (أقرب رتبة).</translation>
    </message>
    <message>
        <source>Billed by the second.</source>
        <translation>تُفوتر بالثانية.</translation>
    </message>
    <message>
        <source>Billed by the started hour.</source>
        <translation>تُفوتر بالساعة البادئة.</translation>
    </message>
    <message>
        <source>Billed by the started day.</source>
        <translation>تُفوتر باليوم البادئ.</translation>
    </message>
    <message>
        <source>Cancel any time.</source>
        <translation>يمكن الإلغاء في أي وقت.</translation>
    </message>
    <message>
        <source>For a term of %1.</source>
        <translation>لمدة التزام %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No term</source>
        <translation>دون التزام</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 less</source>
        <comment>12 months, 10% less</comment>
        <translation>%1، أقل بمقدار %2</translation>
    </message>
    <message>
        <source>Leaving it or lowering the bandwidth before %1 costs %2 of what the rest of the term would have cost.</source>
        <translation>ترك الخطة أو خفض عرض النطاق قبل %1 يكلّف %2 مما كانت ستكلّفه بقية المدة.</translation>
    </message>
    <message>
        <source>%1 Left at once, that is %2.</source>
        <comment>a sentence, and its figure</comment>
        <translation>%1 وعند تركها فورًا يبلغ ذلك %2.</translation>
    </message>
    <message>
        <source>Plan: %1, no term</source>
        <translation>الخطة: %1، دون التزام</translation>
    </message>
    <message>
        <source>Plan: %1, %2</source>
        <comment>plan, months</comment>
        <translation>الخطة: %1، %2</translation>
    </message>
    <message>
        <source>Plan: %1, until %2</source>
        <translation>الخطة: %1، حتى %2</translation>
    </message>
    <message>
        <source>Per second</source>
        <translation>بالثانية</translation>
    </message>
    <message>
        <source>Started hour</source>
        <translation>بالساعة المبدوءة</translation>
    </message>
    <message>
        <source>Day lock</source>
        <translation>حجز يومي</translation>
    </message>
    <message>
        <source>Reserved + configured</source>
        <translation>محجوز + مضبوط</translation>
    </message>
    <message>
        <source>Per GB</source>
        <translation>لكل غيغابايت</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>المئين الخامس والتسعون</translation>
    </message>
    <message>
        <source>Data pool 10 TB</source>
        <translation>رصيد بيانات 10 TB</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>longest round trip</source>
        <translation>أطول زمن ذهاب وعودة</translation>
    </message>
    <message>
        <source>countries to pass</source>
        <translation>بلدان يجب المرور بها</translation>
    </message>
    <message>
        <source>regions to pass</source>
        <translation>مناطق يجب المرور بها</translation>
    </message>
    <message>
        <source>lines to avoid</source>
        <translation>وصلات يجب تجنبها</translation>
    </message>
    <message>
        <source>shared risks to avoid</source>
        <translation>مخاطر مشتركة يجب تجنبها</translation>
    </message>
    <message>
        <source>places to avoid</source>
        <translation>أماكن يجب تجنبها</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>countries to avoid</source>
        <translation>بلدان يجب تجنبها</translation>
    </message>
    <message>
        <source>countries to stay within</source>
        <translation>بلدان يجب البقاء داخلها</translation>
    </message>
    <message>
        <source>regions to avoid</source>
        <translation>مناطق يجب تجنبها</translation>
    </message>
    <message>
        <source>regions to stay within</source>
        <translation>مناطق يجب البقاء داخلها</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Stop the clock, or go on</source>
        <translation>إيقاف الساعة أو استئنافها</translation>
    </message>
    <message>
        <source>The next speed</source>
        <translation>السرعة التالية</translation>
    </message>
    <message>
        <source>Leap to what the carrier does next</source>
        <translation>القفز إلى ما سيفعله المشغّل تاليًا</translation>
    </message>
    <message>
        <source>Cut a fibre under the chosen connection, or mend it</source>
        <translation>قطع ليف تحت الاتصال المحدد، أو إصلاحه</translation>
    </message>
    <message>
        <source>No cloud side accepts anything, until pressed again</source>
        <translation>لا تقبل أي جهة سحابية شيئًا، حتى الضغط مجددًا</translation>
    </message>
    <message>
        <source>The carrier does not answer, until pressed again</source>
        <translation>لا يجيب المشغّل، حتى الضغط مجددًا</translation>
    </message>
    <message>
        <source>Notes for whoever presents, in a window</source>
        <translation>ملاحظات لمقدّم العرض، في نافذة</translation>
    </message>
</context>
<context>
    <name>PresenterNotes</name>
    <message>
        <source>Ask where their own sites and clouds are, and find them on the map. The on-ramps are the providers&apos; real ones, and lines follow real cables.</source>
        <translation>اسأل أين مواقعهم وسحاباتهم، وجدها على الخريطة. المداخل السحابية هي مداخل المزودين الحقيقية، والخطوط تتبع كابلات حقيقية.</translation>
    </message>
    <message>
        <source>Sort by round trip, then by price: the nearest is not always the cheapest. Type the name of a city they use.</source>
        <translation>رتّب بحسب زمن الذهاب والعودة، ثم بحسب السعر: الأقرب ليس الأرخص دائمًا. اكتب اسم مدينة يستخدمونها.</translation>
    </message>
    <message>
        <source>Show the path that avoids a country, and what it costs in milliseconds. Mention that the price can be held while they think it over.</source>
        <translation>اعرض المسار الذي يتجنب بلدًا، وما يكلّفه بالميلي ثانية. واذكر أن السعر يمكن تثبيته ريثما يفكرون.</translation>
    </message>
    <message>
        <source>Stop before you press: the price, the hour of its end and what comes after are all in view. Then hold. No ticket, no call, no new contract.</source>
        <translation>توقف قبل أن تضغط: السعر وساعة النهاية وما يليها كلها أمام الأعين. ثم اضغط مطولًا. لا تذكرة ولا مكالمة ولا عقد جديد.</translation>
    </message>
    <message>
        <source>Make the clock faster. The carrier ends the boost, not this window: close it, and it ends all the same, at the second that was shown.</source>
        <translation>سرّع الساعة. المشغّل هو من ينهي التعزيز لا هذه النافذة: أغلقها، وسينتهي مع ذلك في الثانية المعروضة.</translation>
    </message>
    <message>
        <source>Open the boost down to its usage rows. Let somebody add them up: the sum is the amount, to the last digit. Their finance people will ask.</source>
        <translation>افتح التعزيز حتى أسطر استخدامه. دع أحدهم يجمعها: المجموع هو المبلغ حتى آخر رقم. سيسأل عن ذلك موظفو المالية لديهم.</translation>
    </message>
    <message>
        <source>Ask what happens today when a fibre is cut. Then cut it. Point at the round trip, which is another now, and at the seconds nobody pays for.</source>
        <translation>اسأل ماذا يحدث اليوم عند قطع ليف. ثم اقطعه. أشر إلى زمن الذهاب والعودة، وقد تغيّر الآن، وإلى الثواني التي لا يدفع أحد مقابلها.</translation>
    </message>
    <message>
        <source>The path&apos;s history is evidence: where the traffic ran, and in which countries, signed by the carrier.</source>
        <translation>تاريخ المسار دليل: أين جرت حركة البيانات، وفي أي بلدان، بتوقيع المشغّل.</translation>
    </message>
    <message>
        <source>The rest of the month passes while they watch. Hold the invoice against the forecast that stood there before. Then leave the window to them.</source>
        <translation>تمر بقية الشهر وهم يشاهدون. قارن الفاتورة بالمتوقع الذي كان معروضًا من قبل. ثم اترك لهم النافذة.</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <extracomment>RTL where reading begins at the right, otherwise LTR.</extracomment>
        <translation>RTL</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>the line from %1 to %2</source>
        <translation>الوصلة من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>المتاح %1</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>الناقص %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>time</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>time</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>time</comment>
        <translation>ابتداءً من %1</translation>
    </message>
    <message>
        <source>Your own rules leave no way: %1.</source>
        <translation>قواعدك لا تترك أي طريق: %1.</translation>
    </message>
    <message>
        <source>%1 is full</source>
        <comment>place</comment>
        <translation>%1 ممتلئ</translation>
    </message>
    <message>
        <source>%1 is full %2</source>
        <comment>place, time</comment>
        <translation>%1 ممتلئ %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Every way leads over %1.</source>
        <translation>كل الطرق تمر عبر %1.</translation>
    </message>
    <message>
        <source>No way is as fast as you want it.</source>
        <translation>لا طريق بالسرعة التي تريدها.</translation>
    </message>
    <message>
        <source>No way keeps to your rules.</source>
        <translation>لا طريق يلتزم بقواعدك.</translation>
    </message>
    <message>
        <source>There are no two ways that are apart.</source>
        <translation>لا يوجد طريقان منفصلان.</translation>
    </message>
    <message>
        <source>These of your rules together leave no way: %1.</source>
        <translation>هذه القواعد مجتمعة لا تترك أي طريق: %1.</translation>
    </message>
    <message>
        <source>Your own rules leave no way; without any one of these there is one: %1.</source>
        <translation>قواعدك لا تترك أي طريق؛ ودون أي واحدة من هذه يوجد طريق: %1.</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Via %1</source>
        <translation>عبر %1</translation>
    </message>
    <message>
        <source>Another path</source>
        <translation>مسار آخر</translation>
    </message>
    <message>
        <source>without: %1</source>
        <comment>rules</comment>
        <translation>دون: %1</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 في الساعة</translation>
    </message>
    <message>
        <source>Longer by %1</source>
        <comment>time</comment>
        <translation>أطول بمقدار %1</translation>
    </message>
    <message>
        <source>Boost to %1</source>
        <translation>تعزيز إلى %1</translation>
    </message>
    <message>
        <source>Keep %1 free from %2</source>
        <comment>bandwidth, time</comment>
        <translation>حجز %1 ابتداءً من %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>time</comment>
        <translation>ابتداءً من %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>طلب %1</translation>
    </message>
</context>
<context>
    <name>RouteWishes</name>
    <message>
        <source>%1 landing</source>
        <comment>of sea cables</comment>
        <translation>إنزال %1</translation>
    </message>
    <message>
        <source>No path avoids %1.</source>
        <translation>لا مسار يتجنب %1.</translation>
    </message>
    <message>
        <source>European Economic Area</source>
        <translation>المنطقة الاقتصادية الأوروبية</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>أفريقيا</translation>
    </message>
    <message>
        <source>ASEAN states</source>
        <translation>دول آسيان</translation>
    </message>
    <message>
        <source>Gulf states</source>
        <translation>دول الخليج</translation>
    </message>
    <message>
        <source>Latin America</source>
        <translation>أمريكا اللاتينية</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Reserved</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>متخطى</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>مجدول</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>جارٍ الآن</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>يعود</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>أيام العمل</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>%1 %2, %3 to %4</source>
        <comment>weekday, date, time, time</comment>
        <translation>%1 %2، من %3 إلى %4</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>لا اتصالات</numerusform>
            <numerusform>اتصال واحد</numerusform>
            <numerusform>اتصالان</numerusform>
            <numerusform>%n اتصالات</numerusform>
            <numerusform>%n اتصالًا</numerusform>
            <numerusform>%n اتصال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message numerus="yes">
        <source>%n more among the events.</source>
        <translation>
            <numerusform>و%n غيرها ضمن الأحداث.</numerusform>
            <numerusform>وواحد غيرها ضمن الأحداث.</numerusform>
            <numerusform>واثنان غيرها ضمن الأحداث.</numerusform>
            <numerusform>و%n غيرها ضمن الأحداث.</numerusform>
            <numerusform>و%n غيرها ضمن الأحداث.</numerusform>
            <numerusform>و%n غيرها ضمن الأحداث.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up all the time, nothing to make good.</source>
        <translation>يعمل طوال الوقت، ولا شيء يستوجب التعويض.</translation>
    </message>
    <message>
        <source>Within what was promised.</source>
        <translation>ضمن ما وُعد به.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) beyond what was promised.</source>
        <translation>
            <numerusform>%n دقيقة فوق الموعود.</numerusform>
            <numerusform>دقيقة واحدة فوق الموعود.</numerusform>
            <numerusform>دقيقتان فوق الموعود.</numerusform>
            <numerusform>%n دقائق فوق الموعود.</numerusform>
            <numerusform>%n دقيقة فوق الموعود.</numerusform>
            <numerusform>%n دقيقة فوق الموعود.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, down since %2: %3.</source>
        <comment>day, time, cause</comment>
        <translation>%1، منقطع منذ %2: %3.</translation>
    </message>
    <message>
        <source>%1, %2 down: %3.</source>
        <comment>day, how long, cause</comment>
        <translation>%1، انقطع %2: %3.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>to do</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>an estimated duration</comment>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>held by %1</source>
        <comment>who had to act</comment>
        <translation>لدى %1</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <comment>who has to act</comment>
        <translation>في انتظار %1</translation>
    </message>
    <message>
        <source>%1 measured, as much as this machine forwards</source>
        <comment>bandwidth</comment>
        <translation>القياس %1، وهو أقصى ما يمرّره هذا الجهاز</translation>
    </message>
    <message>
        <source>%1 measured</source>
        <comment>bandwidth</comment>
        <translation>القياس %1</translation>
    </message>
    <message>
        <source>%1 of %2 packets lost</source>
        <translation>الحزم المفقودة %1 من %2</translation>
    </message>
    <message>
        <source>longest gap %1</source>
        <translation>أطول فجوة %1</translation>
    </message>
    <message>
        <source>latency %1 before, %2 after</source>
        <translation>زمن الوصول %1 قبل التغيير و%2 بعده</translation>
    </message>
    <message>
        <source>latency %1</source>
        <translation>زمن الوصول %1</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Gbps</source>
        <translation>Gbps</translation>
    </message>
    <message>
        <source>%1&#xa0;%2</source>
        <comment>figure, unit</comment>
        <extracomment>A figure and its unit, &quot;2 Gbps&quot;. Keep the no-break space.</extracomment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Mbps</source>
        <translation>Mbps</translation>
    </message>
    <message>
        <source>kbps</source>
        <translation>kbps</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>bandwidth from, bandwidth to</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <comment>money</comment>
        <translation>%1 في الساعة</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>ث</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>د</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>س</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>km</source>
        <translation>كم</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>The day and the short name of the month, in your order.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <comment>weekday, date, time, zone</comment>
        <translation>%1 %2، %3 %4</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>The short name of the weekday and the day of the month, in your order.</extracomment>
        <translation>ddd d</translation>
    </message>
    <message numerus="yes">
        <source>%1 packet(s)</source>
        <translation>
            <numerusform>%1 حزمة</numerusform>
            <numerusform>%1 حزمة</numerusform>
            <numerusform>%1 حزمتان</numerusform>
            <numerusform>%1 حزم</numerusform>
            <numerusform>%1 حزمة</numerusform>
            <numerusform>%1 حزمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThroughputChart</name>
    <message>
        <source>No figures in the time shown</source>
        <translation>لا قيم في الفترة المعروضة</translation>
    </message>
    <message>
        <source>Last %1 of %2, between %3 and %4 in the time shown</source>
        <translation>آخر قيمة %1 من %2، بين %3 و%4 في الفترة المعروضة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Dropped by the rate limit since %1: %2</source>
        <translation>ما أسقطه حدّ المعدّل منذ %1: %2</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>أُسقِط %1</translation>
    </message>
</context>
<context>
    <name>TimeReason</name>
    <message>
        <source>You took it out.</source>
        <translation>أنت من استبعدها.</translation>
    </message>
    <message>
        <source>Its schedule was ended.</source>
        <translation>أُنهيت جدولتها.</translation>
    </message>
    <message>
        <source>Its connection was ended.</source>
        <translation>أُنهي اتصالها.</translation>
    </message>
    <message>
        <source>Its boost was taken back.</source>
        <translation>سُحب تعزيزها.</translation>
    </message>
    <message>
        <source>The time before it is not over by then.</source>
        <translation>لا تكون المدة السابقة قد انتهت عندئذ.</translation>
    </message>
    <message>
        <source>It costs more than is left of the budget %1.</source>
        <translation>تكلفتها أكثر مما تبقى من الميزانية %1.</translation>
    </message>
    <message>
        <source>It costs more than the budget %1 allows without an approval.</source>
        <translation>تكلفتها أكثر مما تسمح به الميزانية %1 دون موافقة.</translation>
    </message>
    <message>
        <source>Another boost of this connection is there, from %1 to %2.</source>
        <comment>time, time</comment>
        <translation>هناك تعزيز آخر لهذا الاتصال من %1 إلى %2.</translation>
    </message>
    <message>
        <source>The carrier has no room for it.</source>
        <translation>لا سعة لها لدى المشغل.</translation>
    </message>
    <message>
        <source>Moved by you: it was to begin at %1.</source>
        <comment>time</comment>
        <translation>أنت من نقلها: كان موعد بدئها %1.</translation>
    </message>
    <message>
        <source>There was no room at %1, so it was moved within its day.</source>
        <comment>time</comment>
        <translation>لم تكن هناك سعة عند %1، فنُقلت ضمن يومها.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Everything you have, on one map</source>
        <translation>كل ما لديك على خريطة واحدة</translation>
    </message>
    <message>
        <source>Squares are your ports, rings the on-ramps of a city, lines your connections: the wider, the more bandwidth; the fuller, the more it is used.</source>
        <translation>المربعات منافذك، والحلقات المداخل السحابية لمدينة، والخطوط اتصالاتك: كلما كان الخط أعرض كان عرض النطاق أكبر، وكلما كان أملأ كان الاستخدام أكثر.</translation>
    </message>
    <message>
        <source>All of it is practice. The carrier runs on this computer, with books of its own, and nobody is charged.</source>
        <translation>كل هذا تدريب. يعمل المشغّل على هذا الحاسوب بدفاتر خاصة به، ولا يُحتسب شيء على أحد.</translation>
    </message>
    <message>
        <source>Latency and price before you ask</source>
        <translation>زمن الوصول والسعر قبل أن تسأل</translation>
    </message>
    <message>
        <source>Every on-ramp with its round trip from your port and its price by the hour, the nearest first. Search by city, site, region or provider, and filter by what you need.</source>
        <translation>كل مدخل سحابي مع زمن ذهابه وعودته من منفذك وسعره بالساعة، والأقرب أولًا. ابحث بالمدينة أو الموقع أو المنطقة أو المزود، وصفِّ بحسب حاجتك.</translation>
    </message>
    <message>
        <source>Draw a connection</source>
        <translation>ارسم اتصالًا</translation>
    </message>
    <message>
        <source>Paths stand side by side with round trip, price and carbon, and the one you choose is drawn on the map. Nothing is ordered until you say so.</source>
        <translation>تقف المسارات جنبًا إلى جنب بزمن الذهاب والعودة والسعر والكربون، ويُرسم ما تختاره على الخريطة. لا يُطلب شيء حتى تأمر بذلك.</translation>
    </message>
    <message>
        <source>Compare the paths. Order it if you like, or go on.</source>
        <translation>قارن المسارات. اطلبه إن شئت، أو تابع.</translation>
    </message>
    <message>
        <source>Drag from Frankfurt to any on-ramp, or press N.</source>
        <translation>اسحب من Frankfurt إلى أي مدخل سحابي، أو اضغط N.</translation>
    </message>
    <message>
        <source>Hold to boost</source>
        <translation>اضغط مطولًا للتعزيز</translation>
    </message>
    <message>
        <source>Choose for how long. The price, the end, and what comes after stand beside the button before you press it.</source>
        <translation>اختر المدة. السعر والنهاية وما يليها تظهر بجانب الزر قبل أن تضغطه.</translation>
    </message>
    <message>
        <source>The carrier has raised and tested it.</source>
        <translation>رفعه المشغّل واختبره.</translation>
    </message>
    <message>
        <source>Hold Turbo, or press T and hold Space, until the ring is full.</source>
        <translation>اضغط توربو مطولًا، أو اضغط T ثم اضغط مفتاح المسافة مطولًا، حتى تمتلئ الحلقة.</translation>
    </message>
    <message>
        <source>Each ring segment is one hour. At %1 the connection goes back to %2, and the bill stops counting the boost in the same second.</source>
        <translation>كل قطعة من الحلقة ساعة واحدة. في %1 يعود الاتصال إلى %2، وتتوقف الفاتورة عن احتساب التعزيز في الثانية نفسها.</translation>
    </message>
    <message>
        <source>A boost ends at the second that was shown, whether anybody watches or not, and the bill stops counting it in that second.</source>
        <translation>ينتهي التعزيز في الثانية المعروضة، راقبه أحد أم لا، وتتوقف الفاتورة عن احتسابه في تلك الثانية.</translation>
    </message>
    <message>
        <source>The boost ends by itself</source>
        <translation>ينتهي التعزيز من تلقاء نفسه</translation>
    </message>
    <message>
        <source>It is back, and the boost is paid to the second.</source>
        <translation>عاد الاتصال، واحتُسب التعزيز حتى الثانية.</translation>
    </message>
    <message>
        <source>Speed up the clock to watch it happen.</source>
        <translation>سرّع الساعة لترى ذلك يحدث.</translation>
    </message>
    <message>
        <source>The bill, down to the second</source>
        <translation>الفاتورة، حتى الثانية</translation>
    </message>
    <message>
        <source>What the month has come to, with the boost in it. Open any amount below, down to the usage rows and their rates: every sum is the sum of what stands under it.</source>
        <translation>ما بلغه الشهر، والتعزيز ضمنه. افتح أي مبلغ أدناه حتى أسطر الاستخدام وأسعارها: كل مجموع هو مجموع ما تحته.</translation>
    </message>
    <message>
        <source>A digger finds a fibre</source>
        <translation>حفارة تصيب ليفًا</translation>
    </message>
    <message>
        <source>A link under the chosen connection breaks. The carrier looks for another path, writes down every second without one, and charges none of them.</source>
        <translation>تنقطع وصلة تحت الاتصال المحدد. يبحث المشغّل عن مسار آخر، ويدوّن كل ثانية دون مسار، ولا يحتسب أيًا منها.</translation>
    </message>
    <message>
        <source>It is cut. Round trip and path of the connection are those of another way.</source>
        <translation>انقطعت. زمن الذهاب والعودة والمسار للاتصال هما الآن لطريق آخر.</translation>
    </message>
    <message>
        <source>Press %1 to cut it.</source>
        <comment>a key</comment>
        <translation>اضغط %1 لقطعها.</translation>
    </message>
    <message>
        <source>Mended again</source>
        <translation>أُصلحت من جديد</translation>
    </message>
    <message>
        <source>Who was moved stays where it is: going back would be a second interruption, for nothing. A path&apos;s history is kept, and can be proved.</source>
        <translation>ما نُقل يبقى حيث هو: فالعودة انقطاع ثانٍ بلا مقابل. ويُحفظ تاريخ المسار ويمكن إثباته.</translation>
    </message>
    <message>
        <source>The fibre carries again.</source>
        <translation>الليف ينقل من جديد.</translation>
    </message>
    <message>
        <source>Press %1 to mend it.</source>
        <comment>a key</comment>
        <translation>اضغط %1 لإصلاحه.</translation>
    </message>
    <message>
        <source>A month in a moment</source>
        <translation>شهر في لحظة</translation>
    </message>
    <message>
        <source>Nights, boosts at their times and planned work happen on the way, and the month is billed. The clock, the drills and this story stay yours: begin it anew whenever you like.</source>
        <translation>تمر في الطريق الليالي والتعزيزات في مواعيدها والأعمال المخططة، ثم يُفوتر الشهر. الساعة والتمارين وهذه القصة تبقى لك: ابدأها من جديد متى شئت.</translation>
    </message>
    <message>
        <source>The invoice is there, and opens to its rows.</source>
        <translation>الفاتورة جاهزة، وتُفتح حتى أسطرها.</translation>
    </message>
    <message>
        <source>Press To the month&apos;s end, below the clock.</source>
        <translation>اضغط «إلى نهاية الشهر» أسفل الساعة.</translation>
    </message>
</context>
<context>
    <name>TransferWords</name>
    <message numerus="yes">
        <source>%n boost(s)</source>
        <translation>
            <numerusform>%n تعزيز</numerusform>
            <numerusform>تعزيز واحد</numerusform>
            <numerusform>تعزيزان</numerusform>
            <numerusform>%n تعزيزات</numerusform>
            <numerusform>%n تعزيزًا</numerusform>
            <numerusform>%n تعزيز</numerusform>
        </translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>الأقل سعرًا</translation>
    </message>
    <message>
        <source>One block</source>
        <translation>كتلة واحدة</translation>
    </message>
    <message>
        <source>Soonest</source>
        <translation>الأسرع</translation>
    </message>
    <message>
        <source>No boost</source>
        <translation>دون تعزيز</translation>
    </message>
    <message>
        <source>%1 only</source>
        <comment>bandwidth</comment>
        <translation>%1 فقط</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>moment, length</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>3 boosts, time of the day, time of the day</comment>
        <translation>%1، %2 – %3</translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <comment>3 boosts, moment, length</comment>
        <translation>%1 ابتداءً من %2، %3</translation>
    </message>
    <message>
        <source>done %1</source>
        <comment>moment</comment>
        <translation>يكتمل %1</translation>
    </message>
    <message>
        <source>%1, too late</source>
        <comment>moment</comment>
        <translation>%1، بعد فوات الموعد</translation>
    </message>
    <message>
        <source>never done</source>
        <comment>a transfer</comment>
        <translation>لا يكتمل أبدًا</translation>
    </message>
    <message>
        <source>Nothing is boosted</source>
        <translation>لا يُعزَّز شيء</translation>
    </message>
    <message>
        <source>%1, %2 at the night rate</source>
        <comment>3 boosts, length</comment>
        <translation>%1، %2 بسعر الليل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 boosts, length</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2, of that %3 at the night rate</source>
        <comment>3 boosts, length, length</comment>
        <translation>%1، %2، منها %3 بسعر الليل</translation>
    </message>
    <message>
        <source>%1 are moved by %2, before the deadline at %3</source>
        <comment>data, moment, moment</comment>
        <translation>تُنقل %1 بحلول %2، قبل الموعد النهائي في %3</translation>
    </message>
    <message>
        <source>%1 of %2 are moved by the deadline at %3</source>
        <comment>data, data, moment</comment>
        <translation>تُنقل %1 من %2 بحلول الموعد النهائي في %3</translation>
    </message>
</context>
<context>
    <name>TrayFace</name>
    <message>
        <source>%1 %2, %3 left</source>
        <translation>%1 %2، متبقٍ %3</translation>
    </message>
    <message>
        <source>Turbolane, no boost running</source>
        <translation>Turbolane، لا تعزيز جارٍ</translation>
    </message>
    <message>
        <source>Open Turbolane</source>
        <translation>فتح Turbolane</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Quit…</source>
        <comment>it is asked first</comment>
        <translation>إنهاء…</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Correct it and try again.</source>
        <translation>صحّح ذلك وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Try again; if it stays, send this code to your carrier.</source>
        <translation>حاول مرة أخرى؛ فإن استمر فأرسل هذا الرمز إلى مشغّلك.</translation>
    </message>
    <message>
        <source>Choose less bandwidth, or another time.</source>
        <translation>اختر عرض نطاق أقل، أو وقتًا آخر.</translation>
    </message>
    <message>
        <source>A value is outside what the carrier allows.</source>
        <translation>هناك قيمة خارج ما يسمح به المشغّل.</translation>
    </message>
    <message>
        <source>Something that is needed is not filled in.</source>
        <translation>هناك حقل مطلوب لم يُملأ.</translation>
    </message>
    <message>
        <source>The sum is larger than the carrier can count.</source>
        <translation>المجموع أكبر مما يستطيع المشغّل عدّه.</translation>
    </message>
    <message>
        <source>The prices are in two currencies.</source>
        <translation>الأسعار بعملتين مختلفتين.</translation>
    </message>
    <message>
        <source>Ask for the price again.</source>
        <translation>اطلب السعر مرة أخرى.</translation>
    </message>
    <message>
        <source>The carrier does not know this any more.</source>
        <translation>لم يعد المشغّل يعرف هذا.</translation>
    </message>
    <message>
        <source>Choose another from the list.</source>
        <translation>اختر غيره من القائمة.</translation>
    </message>
    <message>
        <source>The connection is not in service.</source>
        <translation>الاتصال ليس في الخدمة.</translation>
    </message>
    <message>
        <source>Wait until it is up.</source>
        <translation>انتظر حتى يعمل.</translation>
    </message>
    <message>
        <source>The path has not that much free in this time.</source>
        <translation>لا تتوفر هذه السعة على المسار في هذا الوقت.</translation>
    </message>
    <message>
        <source>That is more than the port has left.</source>
        <translation>هذا أكثر مما بقي على المنفذ.</translation>
    </message>
    <message>
        <source>Choose less bandwidth, or another port.</source>
        <translation>اختر عرض نطاق أقل، أو منفذًا آخر.</translation>
    </message>
    <message>
        <source>That is more than the cloud takes here on one connection.</source>
        <translation>هذا أكثر مما تقبله السحابة هنا على اتصال واحد.</translation>
    </message>
    <message>
        <source>Choose less bandwidth, or another on-ramp.</source>
        <translation>اختر عرض نطاق أقل، أو مدخلًا سحابيًا آخر.</translation>
    </message>
    <message>
        <source>A boost has to be above the base bandwidth.</source>
        <translation>يجب أن يكون التعزيز أعلى من عرض النطاق الأساسي.</translation>
    </message>
    <message>
        <source>Choose more bandwidth.</source>
        <translation>اختر عرض نطاق أكبر.</translation>
    </message>
    <message>
        <source>A boost runs on this connection already.</source>
        <translation>هناك تعزيز جارٍ على هذا الاتصال.</translation>
    </message>
    <message>
        <source>Make that one longer, or end it first.</source>
        <translation>أطل ذلك التعزيز، أو أنهه أولًا.</translation>
    </message>
    <message>
        <source>This cannot be done while something else is under way.</source>
        <translation>لا يمكن ذلك ما دام أمر آخر جاريًا.</translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <translation>انتظر حتى ينتهي ذلك.</translation>
    </message>
    <message>
        <source>No path joins this port and this on-ramp.</source>
        <translation>لا مسار يربط هذا المنفذ بهذا المدخل السحابي.</translation>
    </message>
    <message>
        <source>Choose another on-ramp.</source>
        <translation>اختر مدخلًا سحابيًا آخر.</translation>
    </message>
    <message>
        <source>This on-ramp belongs to a cloud the port cannot reach.</source>
        <translation>يتبع هذا المدخل سحابة لا يصل إليها المنفذ.</translation>
    </message>
    <message>
        <source>That VLAN is in use on this port.</source>
        <translation>رقم VLAN هذا مستخدم على هذا المنفذ.</translation>
    </message>
    <message>
        <source>Choose another VLAN.</source>
        <translation>اختر رقم VLAN آخر.</translation>
    </message>
    <message>
        <source>Another connection has that name.</source>
        <translation>هناك اتصال آخر بهذا الاسم.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>It was changed meanwhile, so nothing was sent on.</source>
        <translation>تغيّر في هذه الأثناء، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Look at what it is now, and try again.</source>
        <translation>اطلع على حاله الآن وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The price is higher now than the one shown.</source>
        <translation>السعر الآن أعلى من السعر المعروض.</translation>
    </message>
    <message>
        <source>Read the new price, and press again if it is right.</source>
        <translation>اقرأ السعر الجديد، واضغط مجددًا إن كان مناسبًا.</translation>
    </message>
    <message>
        <source>The carrier cannot do this just now.</source>
        <translation>لا يستطيع المشغّل فعل ذلك الآن.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>حاول مرة أخرى بعد دقيقة.</translation>
    </message>
    <message>
        <source>The carrier&apos;s records cannot be read. They were left as they are.</source>
        <translation>تتعذر قراءة سجلات المشغّل. تُركت كما هي.</translation>
    </message>
    <message>
        <source>Restore them from a backup.</source>
        <translation>استعدها من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The carrier&apos;s records were written by a newer Turbolane. They were left as they are.</source>
        <translation>كُتبت سجلات المشغّل بإصدار أحدث من Turbolane. تُركت كما هي.</translation>
    </message>
    <message>
        <source>Update Turbolane.</source>
        <translation>حدّث Turbolane.</translation>
    </message>
    <message>
        <source>Another Turbolane uses these records.</source>
        <translation>تستخدم نسخة أخرى من Turbolane هذه السجلات.</translation>
    </message>
    <message>
        <source>Close the other one, or choose another folder.</source>
        <translation>أغلق النسخة الأخرى، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The carrier&apos;s records cannot be written.</source>
        <translation>تتعذر كتابة سجلات المشغّل.</translation>
    </message>
    <message>
        <source>Check the folder and the space on its disk.</source>
        <translation>افحص المجلد والمساحة على قرصه.</translation>
    </message>
    <message>
        <source>The carrier met a fault of its own.</source>
        <translation>واجه المشغّل عطلًا داخليًا.</translation>
    </message>
    <message>
        <source>Only the carrier&apos;s operators may do this.</source>
        <translation>لا يجوز ذلك إلا لمشرفي المشغّل.</translation>
    </message>
    <message>
        <source>Ask your carrier to do it.</source>
        <translation>اطلب من مشغّلك فعل ذلك.</translation>
    </message>
    <message>
        <source>It costs more than is left of a budget.</source>
        <translation>كلفته أكثر مما بقي من إحدى الميزانيات.</translation>
    </message>
    <message>
        <source>Choose less bandwidth or less time, or raise the budget.</source>
        <translation>اختر عرض نطاق أقل أو وقتًا أقصر، أو ارفع الميزانية.</translation>
    </message>
    <message>
        <source>It costs more than may be spent without an approval.</source>
        <translation>كلفته أكثر مما يجوز صرفه دون موافقة.</translation>
    </message>
    <message>
        <source>Ask whoever approves such costs.</source>
        <translation>اسأل من يوافق على مثل هذه الكلفة.</translation>
    </message>
    <message>
        <source>The carrier could not be read.</source>
        <translation>تعذرت القراءة من المشغّل.</translation>
    </message>
    <message>
        <source>No price was given.</source>
        <translation>لم يُذكر سعر.</translation>
    </message>
    <message>
        <source>The order was not placed.</source>
        <translation>لم يُقدَّم الطلب.</translation>
    </message>
    <message>
        <source>The connection was not changed.</source>
        <translation>لم يتغير الاتصال.</translation>
    </message>
    <message>
        <source>The boost did not start.</source>
        <translation>لم يبدأ التعزيز.</translation>
    </message>
    <message>
        <source>The boost was not made longer.</source>
        <translation>لم تُطل مدة التعزيز.</translation>
    </message>
    <message>
        <source>The boost was not ended.</source>
        <translation>لم يُنهَ التعزيز.</translation>
    </message>
    <message>
        <source>The connection was not ended.</source>
        <translation>لم يُنهَ الاتصال.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>لم يُحتسب شيء.</translation>
    </message>
    <message>
        <source>It costs what it did before.</source>
        <translation>كلفته كما كانت.</translation>
    </message>
    <message>
        <source>Nothing more was charged; it ends when it was to end.</source>
        <translation>لم يُحتسب المزيد؛ وينتهي في موعده المقرر.</translation>
    </message>
    <message>
        <source>It is charged until it ends.</source>
        <translation>يُحتسب حتى ينتهي.</translation>
    </message>
    <message>
        <source>It is charged until it is ended.</source>
        <translation>يُحتسب حتى يُنهى.</translation>
    </message>
    <message>
        <source>Whether it arrived is not known. If it did, it shows here as soon as the carrier answers; what it costs was shown before.</source>
        <translation>لا يُعرف إن كان قد وصل. إن وصل فسيظهر هنا حالما يجيب المشغّل؛ أما كلفته فقد عُرضت من قبل.</translation>
    </message>
    <message>
        <source>%1 still runs at %2.</source>
        <comment>connection, bandwidth</comment>
        <translation>ما زال %1 يعمل بمعدل %2.</translation>
    </message>
    <message>
        <source>The carrier did not answer.</source>
        <translation>لم يجب المشغّل.</translation>
    </message>
    <message>
        <source>Check the network and the carrier&apos;s address.</source>
        <translation>افحص الشبكة وعنوان المشغّل.</translation>
    </message>
    <message>
        <source>The carrier&apos;s answer cannot be read.</source>
        <translation>تتعذر قراءة جواب المشغّل.</translation>
    </message>
    <message>
        <source>Whoever answered is not the carrier this profile trusts. Nothing was sent.</source>
        <translation>من أجاب ليس المشغّل الذي يثق به ملف التعريف هذا. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Do not go on until your carrier confirms its certificate.</source>
        <translation>لا تتابع حتى يؤكد مشغّلك شهادته.</translation>
    </message>
    <message>
        <source>The carrier refused this token.</source>
        <translation>رفض المشغل هذا الرمز.</translation>
    </message>
    <message>
        <source>Enter a new one in Settings, or ask your carrier for one.</source>
        <translation>أدخل رمزًا جديدًا في الإعدادات، أو اطلبه من مشغلك.</translation>
    </message>
    <message>
        <source>Another connection was made with this key.</source>
        <translation>أُنشئ اتصال آخر بهذا المفتاح.</translation>
    </message>
    <message>
        <source>Make a new key at the cloud, and enter that one.</source>
        <translation>أنشئ مفتاحًا جديدًا لدى السحابة وأدخله.</translation>
    </message>
</context>
<context>
    <name>TryCommands</name>
    <message>
        <source>Listen at the cloud&apos;s end, in one terminal</source>
        <translation>استمع عند طرف السحابة، في طرفية أولى</translation>
    </message>
    <message>
        <source>Send to it from your port&apos;s end for five minutes, in another</source>
        <translation>أرسل إليه من طرف منفذك خمس دقائق، في طرفية أخرى</translation>
    </message>
    <message>
        <source>Or look at the round trip alone</source>
        <translation>أو انظر إلى زمن الذهاب والإياب وحده</translation>
    </message>
</context>
<context>
    <name>Turbo</name>
    <message>
        <source>%1, %2 charged</source>
        <comment>price per hour, how long</comment>
        <translation>%1، يُحتسب منها %2</translation>
    </message>
    <message>
        <source>%1, %2 from %3</source>
        <translation>%1، %2 ابتداءً من %3</translation>
    </message>
    <message>
        <source>%1, from %2 to %3, then %4 again</source>
        <comment>price per hour, times, bandwidth</comment>
        <translation>%1، من %2 إلى %3، ثم يعود إلى %4</translation>
    </message>
    <message>
        <source>%1, ends %2, then %3 again</source>
        <comment>price per hour, time, bandwidth</comment>
        <translation>%1، ينتهي في %2، ثم يعود إلى %3</translation>
    </message>
    <message>
        <source>%1 more than is left of %2</source>
        <comment>amount, budget</comment>
        <translation>أكثر بمقدار %1 مما بقي من %2</translation>
    </message>
    <message>
        <source>%1 left of %2 after it; it needs an approval</source>
        <comment>amount, budget</comment>
        <translation>يبقى بعده %1 من %2؛ ويحتاج إلى موافقة</translation>
    </message>
    <message>
        <source>%1 left of %2 after it</source>
        <comment>amount, budget</comment>
        <translation>يبقى بعده %1 من %2</translation>
    </message>
    <message>
        <source>boost %1 from %2 for %3, %4</source>
        <comment>connection, bandwidths, time, price</comment>
        <translation>تعزيز %1 %2 مدة %3، %4</translation>
    </message>
    <message>
        <source>Being built</source>
        <translation>قيد الإنشاء</translation>
    </message>
    <message>
        <source>%1 is being built. Turbo opens when it is up.</source>
        <translation>%1 قيد الإنشاء. يُفتح توربو عندما يعمل الاتصال.</translation>
    </message>
    <message>
        <source>Being changed</source>
        <translation>قيد التغيير</translation>
    </message>
    <message>
        <source>%1 is being changed. Turbo opens when that is done.</source>
        <translation>%1 قيد التغيير. يُفتح توربو عندما ينتهي ذلك.</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>%1 is suspended. It cannot be boosted.</source>
        <translation>%1 معلّق. لا يمكن تعزيزه.</translation>
    </message>
    <message>
        <source>Being ended</source>
        <translation>قيد الإنهاء</translation>
    </message>
    <message>
        <source>%1 is being ended. It cannot be boosted.</source>
        <translation>%1 قيد الإنهاء. لا يمكن تعزيزه.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>%1 has ended. It cannot be boosted.</source>
        <translation>انتهى %1. لا يمكن تعزيزه.</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>لا ملف توربو</translation>
    </message>
    <message>
        <source>%1 has no turbo profile.</source>
        <translation>ليس للاتصال %1 ملف توربو.</translation>
    </message>
    <message>
        <source>asking to boost %1</source>
        <translation>طلب تعزيز %1</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا جواب</translation>
    </message>
    <message>
        <source>The carrier does not answer. What runs goes on, and ends by itself.</source>
        <translation>المشغّل لا يجيب. ما يجري مستمر، وينتهي من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Asking the price</source>
        <translation>طلب السعر</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>لا سعر</translation>
    </message>
    <message>
        <source>%1 is boosted to %2 until %3</source>
        <translation>%1 معزَّز إلى %2 حتى %3</translation>
    </message>
    <message>
        <source>%1 goes back to %2</source>
        <translation>يعود %1 إلى %2</translation>
    </message>
    <message>
        <source>Spent on this boost: %1</source>
        <translation>المصروف على هذا التعزيز: %1</translation>
    </message>
    <message>
        <source>boosting %1, step %2 of %3</source>
        <translation>تعزيز %1، الخطوة %2 من %3</translation>
    </message>
    <message>
        <source>%1: waiting for %2, %3</source>
        <comment>step, who, how long</comment>
        <translation>%1: في انتظار %2، %3</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>Choose a connection to boost.</source>
        <translation>اختر اتصالًا لتعزيزه.</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>استعلام</translation>
    </message>
    <message>
        <source>the carrier</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>TURBO</source>
        <translation>TURBO</translation>
    </message>
    <message>
        <source>Choose hours</source>
        <translation>اختر الساعات</translation>
    </message>
    <message>
        <source>Hold to boost</source>
        <translation>اضغط مطولًا</translation>
    </message>
    <message>
        <source>Keep holding</source>
        <translation>واصل الضغط</translation>
    </message>
    <message>
        <source>Boosted</source>
        <translation>معزَّز</translation>
    </message>
    <message>
        <source>left</source>
        <translation>متبقٍ</translation>
    </message>
    <message>
        <source>Reverting</source>
        <translation>يعود</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>Not boosted</source>
        <translation>لم يُعزَّز</translation>
    </message>
    <message>
        <source>Nothing charged</source>
        <translation>لم يُحتسب شيء</translation>
    </message>
    <message>
        <source>Press to boost</source>
        <translation>اضغط للتعزيز</translation>
    </message>
    <message>
        <source>Press again</source>
        <translation>اضغط مجددًا</translation>
    </message>
    <message>
        <source>Boosting, step %1 of %2</source>
        <translation>جارٍ التعزيز، الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Boost started</source>
        <translation>بدأ التعزيز</translation>
    </message>
    <message>
        <source>Boosted, %1 left</source>
        <translation>معزَّز، متبقٍ %1</translation>
    </message>
    <message>
        <source>Going back to %1</source>
        <translation>يعود إلى %1</translation>
    </message>
    <message>
        <source>Not boosted. Nothing charged. %1</source>
        <translation>لم يُعزَّز. لم يُحتسب شيء. %1</translation>
    </message>
    <message>
        <source>Back at %1</source>
        <translation>عاد إلى %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of the boost left</source>
        <translation>
            <numerusform>لم يبقَ من التعزيز دقيقة</numerusform>
            <numerusform>بقيت دقيقة واحدة من التعزيز</numerusform>
            <numerusform>بقيت دقيقتان من التعزيز</numerusform>
            <numerusform>بقيت %n دقائق من التعزيز</numerusform>
            <numerusform>بقيت %n دقيقة من التعزيز</numerusform>
            <numerusform>بقيت %n دقيقة من التعزيز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Turbolane</name>
    <message>
        <source>Turbolane cannot start</source>
        <translation>يتعذر تشغيل Turbolane</translation>
    </message>
    <message>
        <source>The carrier inside could not open its books. Nothing was changed in them, and nothing was charged.</source>
        <translation>لم يستطع المشغّل الداخلي فتح دفاتره. لم يتغير فيها شيء، ولم يُحتسب شيء.</translation>
    </message>
    <message>
        <source>Close Turbolane</source>
        <translation>إغلاق Turbolane</translation>
    </message>
    <message>
        <source>Waiting for the token</source>
        <translation>انتظار الرمز</translation>
    </message>
    <message>
        <source>The token for %1 has not been handed out yet. The keyring may be asking you to unlock it, in a window of its own. Nothing was sent to the carrier.</source>
        <translation>لم يُسلَّم رمز %1 بعد. ربما تطلب منك حافظة المفاتيح فتحها، في نافذة خاصة بها. لم يُرسل شيء إلى المشغّل.</translation>
    </message>
    <message>
        <source>Enter the token instead</source>
        <translation>إدخال الرمز</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>مواصلة الانتظار</translation>
    </message>
    <message>
        <source>The token for %1 is missing</source>
        <translation>رمز %1 مفقود</translation>
    </message>
    <message>
        <source>The keyring has not answered. Enter the token here.</source>
        <translation>لم تُجب حافظة المفاتيح. أدخل الرمز هنا.</translation>
    </message>
    <message>
        <source>This machine&apos;s kernel cannot carry connections</source>
        <translation>نواة هذا الجهاز لا تستطيع حمل الاتصالات</translation>
    </message>
    <message>
        <source>Nothing was changed in the books, and nothing was charged. With the simulated datapath everything else works as it does here: orders, boosts and bills are real for this carrier, only no packets go through.</source>
        <translation>لم يتغير شيء في الدفاتر ولم يُحتسب شيء. مع مسار البيانات المحاكى يعمل كل ما عدا ذلك كالمعتاد: الطلبات والتعزيزات والفواتير حقيقية لدى هذا المشغّل، لكن لا تمر أي حزم.</translation>
    </message>
    <message>
        <source>Simulate it this time</source>
        <translation>حاكِ هذه المرة</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Boost</source>
        <translation>تعزيز</translation>
    </message>
    <message>
        <source>Back from boost</source>
        <translation>عودة من تعزيز</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>اتصال جديد</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>down</source>
        <translation>إلى الأدنى</translation>
    </message>
    <message>
        <source>half up</source>
        <translation>والنصف إلى الأعلى</translation>
    </message>
    <message>
        <source>up</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>Being built</source>
        <translation>قيد الإنشاء</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Never built</source>
        <translation>لم يُنشأ</translation>
    </message>
    <message>
        <source>Up, changing</source>
        <translation>يعمل، قيد التغيير</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>قيد الإنهاء</translation>
    </message>
    <message>
        <source>Suspended, ending</source>
        <translation>معلّق، قيد الإنهاء</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>Boosted</source>
        <translation>معزَّز</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>يعود</translation>
    </message>
    <message>
        <source>Cancelled, no charge</source>
        <translation>ملغى، دون رسوم</translation>
    </message>
    <message>
        <source>Not boosted, no charge</source>
        <translation>لم يُعزَّز، دون رسوم</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>مستلم</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>منجز جزئيًا</translation>
    </message>
    <message>
        <source>Held, charge being assessed</source>
        <translation>موقوف، الرسوم قيد التقدير</translation>
    </message>
    <message>
        <source>Change being assessed</source>
        <translation>التغيير قيد التقدير</translation>
    </message>
    <message>
        <source>Cancellation being assessed</source>
        <translation>الإلغاء قيد التقدير</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation>قيد الإلغاء</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Price locked</source>
        <translation>تثبيت السعر</translation>
    </message>
    <message>
        <source>Capacity reserved</source>
        <translation>حجز السعة</translation>
    </message>
    <message>
        <source>Setting both edges</source>
        <translation>ضبط الطرفين</translation>
    </message>
    <message>
        <source>Cloud side accepts</source>
        <translation>قبول الجهة السحابية</translation>
    </message>
    <message>
        <source>Test at line rate</source>
        <translation>الاختبار بالمعدل الكامل</translation>
    </message>
    <message>
        <source>Capacity freed</source>
        <translation>تحرير السعة</translation>
    </message>
    <message>
        <source>Letter of authority issued</source>
        <translation>إصدار خطاب التفويض</translation>
    </message>
    <message>
        <source>Cross connect made</source>
        <translation>إجراء التوصيل المتقاطع</translation>
    </message>
    <message>
        <source>Port lit</source>
        <translation>تشغيل المنفذ</translation>
    </message>
    <message>
        <source>Port switched off</source>
        <translation>إطفاء المنفذ</translation>
    </message>
    <message>
        <source>Cross connect removed</source>
        <translation>إزالة التوصيل المتقاطع</translation>
    </message>
    <message>
        <source>carrier</source>
        <comment>who has to act</comment>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>cloud</source>
        <comment>who has to act</comment>
        <translation>السحابة</translation>
    </message>
    <message>
        <source>you</source>
        <comment>who has to act</comment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>data centre</source>
        <comment>who has to act</comment>
        <translation>مركز البيانات</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Cross connect</source>
        <translation>توصيل متقاطع</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>المئين 95</translation>
    </message>
    <message>
        <source>Data pool</source>
        <translation>مجمّع البيانات</translation>
    </message>
    <message>
        <source>Cloud fee</source>
        <translation>رسم السحابة</translation>
    </message>
    <message>
        <source>Early termination</source>
        <translation>إنهاء مبكر</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>نهار</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>ليل</translation>
    </message>
    <message>
        <source>Within the city</source>
        <translation>داخل المدينة</translation>
    </message>
    <message>
        <source>Within the country</source>
        <translation>داخل البلد</translation>
    </message>
    <message>
        <source>Within the continent</source>
        <translation>داخل القارة</translation>
    </message>
    <message>
        <source>Between continents</source>
        <translation>بين القارات</translation>
    </message>
    <message>
        <source>AWS account</source>
        <translation>حساب AWS</translation>
    </message>
    <message>
        <source>ExpressRoute key</source>
        <translation>مفتاح ExpressRoute</translation>
    </message>
    <message>
        <source>Pairing key</source>
        <translation>مفتاح الاقتران</translation>
    </message>
    <message>
        <source>Virtual circuit</source>
        <translation>الدارة الافتراضية</translation>
    </message>
    <message>
        <source>IBM account</source>
        <translation>حساب IBM</translation>
    </message>
    <message>
        <source>Alibaba account</source>
        <translation>حساب Alibaba</translation>
    </message>
    <message>
        <source>Cloud account</source>
        <translation>حساب السحابة</translation>
    </message>
</context>
<context>
    <name>turbolane::app::Background</name>
    <message>
        <source>Turbolane goes on in the background</source>
        <translation>يواصل Turbolane العمل في الخلفية</translation>
    </message>
</context>
<context>
    <name>turbolane::app::TokenFetch</name>
    <message>
        <source>The token file holds no token.</source>
        <translation>ملف الرمز لا يحوي رمزًا.</translation>
    </message>
    <message>
        <source>The token file cannot be read: %1.</source>
        <translation>تعذّرت قراءة ملف الرمز: %1.</translation>
    </message>
    <message>
        <source>It was kept until Turbolane ended, and that has happened.</source>
        <translation>كان محفوظًا إلى أن يُغلق Turbolane، وقد أُغلق.</translation>
    </message>
    <message>
        <source>The token for %1 is missing</source>
        <translation>رمز %1 مفقود</translation>
    </message>
    <message>
        <source>%1 Enter it again, or choose another carrier.</source>
        <comment>why</comment>
        <translation>%1 أدخله ثانية، أو اختر مشغّلًا آخر.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::AboutCard</name>
    <message>
        <source>Turbolane %1</source>
        <translation>Turbolane %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>برنامج حر بموجب رخصة جنو العمومية العامة، الإصدار 3 أو أحدث. يأتي دون أي ضمان.</translation>
    </message>
    <message>
        <source>On-ramps are facts about places, not offers by the providers named. Prices are the reference carrier&apos;s own.</source>
        <translation>المداخل السحابية حقائق عن أماكن، وليست عروضًا من المزودين المذكورين. الأسعار هي أسعار المشغّل المرجعي نفسه.</translation>
    </message>
    <message>
        <source>AWS sites</source>
        <translation>مواقع AWS</translation>
    </message>
    <message>
        <source>dx-location-details, Christian Elsen (MIT)</source>
        <translation>dx-location-details, Christian Elsen (MIT)</translation>
    </message>
    <message>
        <source>Azure sites</source>
        <translation>مواقع Azure</translation>
    </message>
    <message>
        <source>ExpressRoute locations, Microsoft (CC BY 4.0)</source>
        <translation>مواقع ExpressRoute, Microsoft (CC BY 4.0)</translation>
    </message>
    <message>
        <source>Google sites</source>
        <translation>مواقع Google</translation>
    </message>
    <message>
        <source>Cloud Interconnect facilities, Google (CC BY 4.0)</source>
        <translation>مرافق Cloud Interconnect, Google (CC BY 4.0)</translation>
    </message>
    <message>
        <source>Other sites</source>
        <translation>مواقع أخرى</translation>
    </message>
    <message>
        <source>Public documentation of IBM, Oracle, Alibaba Cloud, Equinix, OVHcloud and CoreWeave; facts only</source>
        <translation>الوثائق العامة لدى IBM وOracle وAlibaba Cloud وEquinix وOVHcloud وCoreWeave؛ حقائق فقط</translation>
    </message>
    <message>
        <source>Grid carbon</source>
        <translation>كربون الكهرباء</translation>
    </message>
    <message>
        <source>Ember, as packaged in @tgwf/co2 (CC BY-SA 4.0)</source>
        <translation>Ember، كما في الحزمة npm @tgwf/co2 (CC BY-SA 4.0)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Natural Earth (public domain), by way of world-atlas (ISC)</source>
        <translation>Natural Earth (ملك عام)، عن طريق world-atlas (ISC)</translation>
    </message>
    <message>
        <source>Country codes</source>
        <translation>رموز البلدان</translation>
    </message>
    <message>
        <source>i18n-iso-countries (MIT)</source>
        <translation>i18n-iso-countries (MIT)</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>الخطوط</translation>
    </message>
    <message>
        <source>Inter, JetBrains Mono, Noto Sans Arabic (SIL Open Font License 1.1)</source>
        <translation>Inter, JetBrains Mono, Noto Sans Arabic (SIL Open Font License 1.1)</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>الأيقونات</translation>
    </message>
    <message>
        <source>Lucide (ISC), in part from Feather (MIT)</source>
        <translation>Lucide (ISC)، وجزء منها من Feather (MIT)</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>المكتبات</translation>
    </message>
    <message>
        <source>The full list, with its licences, is THIRD_PARTY.md beside the program&apos;s sources.</source>
        <translation>القائمة الكاملة مع تراخيصها في الملف THIRD_PARTY.md ضمن مصادر البرنامج.</translation>
    </message>
    <message>
        <source>Qt 6 (LGPL 3), Qt Charts (GPL 3), OpenSSL 3 (Apache 2.0), Boost (BSL 1.0), SQLite (public domain), QtKeychain (BSD)</source>
        <translation>Qt 6 (LGPL 3)، Qt Charts (GPL 3)، OpenSSL 3 (Apache 2.0)، Boost (BSL 1.0)، SQLite (ملكية عامة)، QtKeychain (BSD)</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ActivityFilter</name>
    <message>
        <source>Search activity</source>
        <translation>البحث في النشاط</translation>
    </message>
    <message>
        <source>Of which connection</source>
        <translation>لأي اتصال</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>كل الاتصالات</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ActivityPage</name>
    <message>
        <source>Show older</source>
        <translation>عرض الأقدم</translation>
    </message>
    <message>
        <source>Save CSV</source>
        <translation>حفظ CSV</translation>
    </message>
    <message>
        <source>Everything that happened, newest first</source>
        <translation>كل ما حدث، والأحدث أولًا</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>حُفظ %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n shown, older ones are kept</source>
        <translation>
            <numerusform>لا شيء معروض، والأقدم محفوظ</numerusform>
            <numerusform>معروض واحد، والأقدم محفوظ</numerusform>
            <numerusform>معروض اثنان، والأقدم محفوظ</numerusform>
            <numerusform>معروض %n، والأقدم محفوظ</numerusform>
            <numerusform>معروض %n، والأقدم محفوظ</numerusform>
            <numerusform>معروض %n، والأقدم محفوظ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>المجموع %n</numerusform>
            <numerusform>المجموع %n</numerusform>
            <numerusform>المجموع %n</numerusform>
            <numerusform>المجموع %n</numerusform>
            <numerusform>المجموع %n</numerusform>
            <numerusform>المجموع %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is shown that could be saved</source>
        <translation>لا شيء معروض يمكن حفظه</translation>
    </message>
    <message>
        <source>Not all of it could be read. %1</source>
        <translation>تعذرت قراءة بعضه. %1</translation>
    </message>
    <message>
        <source>Nothing like that has happened</source>
        <translation>لم يحدث شيء من هذا</translation>
    </message>
    <message>
        <source>No event matches what you look for.</source>
        <translation>لا حدث يطابق ما تبحث عنه.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>عرض كل شيء</translation>
    </message>
    <message>
        <source>What happened cannot be read</source>
        <translation>تتعذر قراءة ما حدث</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Asking the carrier for what happened</source>
        <translation>جارٍ سؤال المشغّل عما حدث</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>لم يحدث شيء بعد</translation>
    </message>
    <message>
        <source>Orders, boosts, faults, maintenance, invoices and budget alerts are listed here as they come.</source>
        <translation>تُدرج هنا الطلبات والتعزيزات والأعطال والصيانة والفواتير وتنبيهات الميزانية فور ورودها.</translation>
    </message>
    <message>
        <source>Save activity</source>
        <translation>حفظ النشاط</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::Alarms</name>
    <message>
        <source>%1: %2</source>
        <comment>connection, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 goes back in %n minute(s)</source>
        <translation>
            <numerusform>يعود %1 خلال %n دقيقة</numerusform>
            <numerusform>يعود %1 خلال دقيقة واحدة</numerusform>
            <numerusform>يعود %1 خلال دقيقتين</numerusform>
            <numerusform>يعود %1 خلال %n دقائق</numerusform>
            <numerusform>يعود %1 خلال %n دقيقة</numerusform>
            <numerusform>يعود %1 خلال %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 until %2, then %3 again.</source>
        <comment>bandwidth, time, bandwidth</comment>
        <translation>%1 حتى %2، ثم %3 من جديد.</translation>
    </message>
    <message>
        <source>%1 is back at %2</source>
        <translation>عاد %1 إلى %2</translation>
    </message>
    <message>
        <source>The budget is used up: its boosts have ended. The connection goes on.</source>
        <translation>نفدت الميزانية: انتهت تعزيزاتها. الاتصال مستمر.</translation>
    </message>
    <message>
        <source>A fault took the capacity of its boost. The connection goes on.</source>
        <translation>أخذ عطلٌ سعة تعزيزه. الاتصال مستمر.</translation>
    </message>
    <message>
        <source>It was boosted to %1 for %2.</source>
        <comment>bandwidth, duration</comment>
        <translation>عُزّز إلى %1 مدة %2.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>لم يُحتسب شيء.</translation>
    </message>
    <message>
        <source>%1 is not boosted</source>
        <translation>لم يُعزَّز %1</translation>
    </message>
    <message>
        <source>It still runs at %1. Nothing was charged.</source>
        <translation>ما زال يعمل بمعدل %1. لم يُحتسب شيء.</translation>
    </message>
    <message>
        <source>%1: %2 failed</source>
        <comment>name, order</comment>
        <translation>%1: فشل %2</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>انقطع %1</translation>
    </message>
    <message>
        <source>Nothing carries it just now. It is not charged while it is down; the carrier looks for another path.</source>
        <translation>لا شيء ينقله الآن. لا يُحتسب ما دام منقطعًا؛ ويبحث المشغّل عن مسار آخر.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::AnewDialog</name>
    <message>
        <source>Begin practice anew</source>
        <translation>بدء التدريب من جديد</translation>
    </message>
    <message>
        <source>What was ordered, boosted and billed in practice is thrown away, and the story starts again on its Tuesday. Your own network and its books are not touched.</source>
        <translation>يُحذف ما طُلب وعُزّز وفُوتر في التدريب، وتبدأ القصة من جديد في يوم ثلاثائها. شبكتك ودفاترها لا تُمس.</translation>
    </message>
    <message>
        <source>Go on practising</source>
        <translation>مواصلة التدريب</translation>
    </message>
    <message>
        <source>Throw away and begin anew</source>
        <translation>الحذف والبدء من جديد</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::AnswerPanel</name>
    <message>
        <source>Fingerprint or address: %1</source>
        <translation>البصمة أو العنوان: %1</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::BellButton</name>
    <message>
        <source>Notices, none unread</source>
        <translation>الإشعارات، لا جديد</translation>
    </message>
    <message numerus="yes">
        <source>Notices, %n unread</source>
        <translation>
            <numerusform>الإشعارات، غير المقروء %n</numerusform>
            <numerusform>الإشعارات، واحد غير مقروء</numerusform>
            <numerusform>الإشعارات، اثنان غير مقروءين</numerusform>
            <numerusform>الإشعارات، %n غير مقروءة</numerusform>
            <numerusform>الإشعارات، %n غير مقروء</numerusform>
            <numerusform>الإشعارات، %n غير مقروء</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>more than so many</comment>
        <translation>%1+</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::BillOutlineModel</name>
    <message>
        <source>%1, %2</source>
        <comment>line of the bill, amount</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2, open</source>
        <translation>%1، %2، مفتوح</translation>
    </message>
    <message>
        <source>%1, %2, folded</source>
        <translation>%1، %2، مطوي</translation>
    </message>
    <message>
        <source>Explain this bill</source>
        <translation>شرح هذه الفاتورة</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>connection, cloud provider</comment>
        <translation>%1 إلى %2</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::BillOutlineView</name>
    <message>
        <source>Explain this bill</source>
        <translation>شرح هذه الفاتورة</translation>
    </message>
    <message>
        <source>Right opens a line, Left folds it.</source>
        <translation>السهم الأيسر يفتح بندًا، والأيمن يطويه.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::BillingPage</name>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>This month has no invoice yet: it is issued when the month is over.</source>
        <translation>لا فاتورة لهذا الشهر بعد: تصدر عند انتهاء الشهر.</translation>
    </message>
    <message>
        <source>Invoice %1 cannot be read just now</source>
        <translation>تتعذر قراءة الفاتورة %1 الآن</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال مرة أخرى</translation>
    </message>
    <message>
        <source>Asking the carrier for invoice %1</source>
        <translation>جارٍ طلب الفاتورة %1 من المشغّل</translation>
    </message>
    <message>
        <source>%1 The amounts of the bill are the carrier&apos;s last ones.</source>
        <translation>%1 مبالغ الفاتورة هي آخر ما أبلغ به المشغّل.</translation>
    </message>
    <message>
        <source>Asking the carrier for the bill</source>
        <translation>جارٍ طلب الفاتورة من المشغّل</translation>
    </message>
    <message>
        <source>It is read again each second.</source>
        <translation>تُقرأ من جديد كل ثانية.</translation>
    </message>
    <message>
        <source>Nothing charged this month</source>
        <translation>لم يُحتسب شيء هذا الشهر</translation>
    </message>
    <message>
        <source>A connection is charged by the second from the moment its line-rate test has passed. Draw one on the Network page.</source>
        <translation>يُحتسب الاتصال بالثانية من لحظة اجتياز اختبار المعدل الكامل. ارسم اتصالًا في صفحة الشبكة.</translation>
    </message>
    <message>
        <source>The bill cannot be read just now</source>
        <translation>تتعذر قراءة الفاتورة الآن</translation>
    </message>
    <message>
        <source>%1 Your connections keep running.</source>
        <translation>%1 تواصل اتصالاتك عملها.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>The carrier has told none yet.</source>
        <translation>لم يبلغ المشغّل بأي منها بعد.</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>كيف يُحتسب</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::BillingTop</name>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>ماذا لو…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>حفظ PDF</translation>
    </message>
    <message>
        <source>Save CSV</source>
        <translation>حفظ CSV</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::BlockLegend</name>
    <message>
        <source>On now</source>
        <translation>جارٍ الآن</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>مجدول</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>لا سعة متاحة</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>صيانة</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::BlocksModel</name>
    <message>
        <source>Boosts</source>
        <translation>التعزيزات</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>عرض النطاق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الموعد</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::BoostFlow</name>
    <message>
        <source>Set: %1 from %2 to %3.</source>
        <comment>bandwidth, times</comment>
        <translation>حُدد: %1 من %2 إلى %3.</translation>
    </message>
    <message>
        <source>Possible: %1.</source>
        <comment>offers</comment>
        <translation>الممكن: %1.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::BoostedPage</name>
    <message>
        <source>Spent on this boost</source>
        <translation>المصروف على هذا التعزيز</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>إنهاء الآن</translation>
    </message>
    <message>
        <source>Boosted until %1</source>
        <translation>معزَّز حتى %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>price</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Back to %1 by itself at %2</source>
        <translation>يعود إلى %1 تلقائيًا في %2</translation>
    </message>
    <message>
        <source>Add 1 h, %1</source>
        <translation>إضافة ساعة، %1</translation>
    </message>
    <message>
        <source>Add 1 h</source>
        <translation>إضافة ساعة</translation>
    </message>
    <message>
        <source>Its price is not known yet</source>
        <translation>سعره غير معروف بعد</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::BrowserPanel</name>
    <message>
        <source>Browse</source>
        <translation>تصفح</translation>
    </message>
    <message>
        <source>On-ramps</source>
        <translation>المداخل السحابية</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>المنافذ</translation>
    </message>
    <message>
        <source>Draw your first connection</source>
        <translation>ارسم اتصالك الأول</translation>
    </message>
    <message>
        <source>Drag from a port to any on-ramp on the map. The price shows before you order.</source>
        <translation>اسحب من منفذ إلى أي مدخل سحابي على الخريطة. يظهر السعر قبل أن تطلب.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>اتصال جديد</translation>
    </message>
    <message>
        <source>No port yet</source>
        <translation>لا منفذ بعد</translation>
    </message>
    <message>
        <source>Your carrier has no port for you. Connections begin at one.</source>
        <translation>ليس لدى مشغّلك منفذ لك. تبدأ الاتصالات من منفذ.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::BudgetCard</name>
    <message>
        <source>Budget left</source>
        <translation>المتبقي من الميزانية</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>الميزانيات</translation>
    </message>
    <message>
        <source>Set a budget</source>
        <translation>تحديد ميزانية</translation>
    </message>
    <message>
        <source>Budget left, day by day</source>
        <translation>المتبقي من الميزانية يومًا بيوم</translation>
    </message>
    <message>
        <source>%1 of %2 are left, and %3 are thought to be left at the month&apos;s end.</source>
        <translation>بقي %1 من %2، ويُتوقع أن يبقى %3 في نهاية الشهر.</translation>
    </message>
    <message>
        <source>The account has no budget. When one is used up, boosts can be refused, or it is only told.</source>
        <translation>ليست للحساب ميزانية. عند نفادها يمكن رفض التعزيزات، أو الاكتفاء بالإبلاغ.</translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) of connections and tags</source>
        <translation>
            <numerusform>%n ميزانية للاتصالات والوسوم</numerusform>
            <numerusform>ميزانية واحدة للاتصالات والوسوم</numerusform>
            <numerusform>ميزانيتان للاتصالات والوسوم</numerusform>
            <numerusform>%n ميزانيات للاتصالات والوسوم</numerusform>
            <numerusform>%n ميزانية للاتصالات والوسوم</numerusform>
            <numerusform>%n ميزانية للاتصالات والوسوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turbolane::ui::BudgetForm</name>
    <message>
        <source>The whole account</source>
        <translation>الحساب كله</translation>
    </message>
    <message>
        <source>One connection</source>
        <translation>اتصال واحد</translation>
    </message>
    <message>
        <source>Everything with a tag</source>
        <translation>كل ما له وسم</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>أيها</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>تشمل</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>في الشهر</translation>
    </message>
    <message>
        <source>Before tax, in the account&apos;s currency.</source>
        <translation>قبل الضريبة، بعملة الحساب.</translation>
    </message>
    <message>
        <source>Tell me at</source>
        <translation>إعلامي عند</translation>
    </message>
    <message>
        <source>Percent of it, such as 50, 80, 100.</source>
        <translation>نسب مئوية منها، مثل 50, 80, 100.</translation>
    </message>
    <message>
        <source>When it is used up</source>
        <translation>عند نفادها</translation>
    </message>
    <message>
        <source>The base is never cut.</source>
        <translation>الأساس لا يُقطع أبدًا.</translation>
    </message>
    <message>
        <source>Boosts need an approval above</source>
        <translation>تحتاج التعزيزات إلى موافقة فوق</translation>
    </message>
    <message>
        <source>Empty: never.</source>
        <translation>فارغ: أبدًا.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tag, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Monthly budget</source>
        <translation>الميزانية الشهرية</translation>
    </message>
    <message>
        <source>Write an amount, such as %1.</source>
        <translation>اكتب مبلغًا، مثل %1.</translation>
    </message>
    <message>
        <source>Write whole percents, such as 50, 80, 100.</source>
        <translation>اكتب نسبًا مئوية صحيحة، مثل 50, 80, 100.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>أعطها اسمًا.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::BudgetsDialog</name>
    <message>
        <source>New budget</source>
        <translation>ميزانية جديدة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Save budget</source>
        <translation>حفظ الميزانية</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>الميزانيات</translation>
    </message>
    <message>
        <source>Change budget</source>
        <translation>تغيير الميزانية</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظت.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>أُزيلت.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The budget %1 is changed.</source>
        <translation>تغيّرت الميزانية %1.</translation>
    </message>
    <message>
        <source>The budget %1 is set.</source>
        <translation>حُدّدت الميزانية %1.</translation>
    </message>
    <message>
        <source>The budget %1 is removed.</source>
        <translation>أُزيلت الميزانية %1.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>تم التراجع.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::BudgetsModel</name>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>تشمل</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::BurnLegend</name>
    <message>
        <source>Actual</source>
        <translation>الفعلي</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Even pace</source>
        <translation>وتيرة ثابتة</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::BurnPlot</name>
    <message>
        <source>%1 left</source>
        <translation>المتبقي %1</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::Button</name>
    <message>
        <source>Under way</source>
        <translation>جارٍ</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::CalendarFiles</name>
    <message>
        <source>%1 is saved.</source>
        <comment>file</comment>
        <translation>حُفظ %1.</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MB. Nothing was placed.</source>
        <comment>file</comment>
        <translation>الملف %1 أكبر من 4 MB. لم يُحجز شيء.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <comment>file, reason</comment>
        <translation>تتعذر قراءة %1: %2</translation>
    </message>
    <message>
        <source>Save all boosts as a calendar file</source>
        <translation>حفظ كل التعزيزات كملف تقويم</translation>
    </message>
    <message>
        <source>Open a calendar file</source>
        <translation>فتح ملف تقويم</translation>
    </message>
    <message>
        <source>%1 is no calendar file. Nothing was placed.</source>
        <comment>file</comment>
        <translation>%1 ليس ملف تقويم. لم يُحجز شيء.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::CapacityBar</name>
    <message>
        <source>%1 committed, %2 added, of %3</source>
        <translation>%1 متعاقد عليه، %2 مضاف، من %3</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::CarriedCard</name>
    <message>
        <source>Last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>الفترة المعروضة</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 ساعة</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>Throughput and committed bandwidth</source>
        <translation>معدل النقل وعرض النطاق المتعاقد عليه</translation>
    </message>
    <message>
        <source>The figures cannot be read just now. %1</source>
        <translation>تتعذر قراءة القيم الآن. %1</translation>
    </message>
    <message>
        <source>No figures: the carrier does not answer</source>
        <translation>لا قيم: المشغّل لا يجيب</translation>
    </message>
    <message>
        <source>It carried nothing in the time shown</source>
        <translation>لم ينقل شيئًا في الفترة المعروضة</translation>
    </message>
    <message>
        <source>It has carried nothing yet</source>
        <translation>لم ينقل شيئًا بعد</translation>
    </message>
    <message>
        <source>Asking the carrier for the figures</source>
        <translation>جارٍ طلب القيم من المشغّل</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::CarrierChooser</name>
    <message>
        <source>Built-in carrier</source>
        <translation>المشغّل المدمج</translation>
    </message>
    <message>
        <source>Works offline, with real on-ramps, a simulated network and prices of its own. Its books stay on this computer, and no real money is charged.</source>
        <translation>يعمل دون شبكة، بمداخل سحابية حقيقية وشبكة محاكاة وأسعار خاصة به. تبقى دفاتره على هذا الحاسوب، ولا يُحتسب مال حقيقي.</translation>
    </message>
    <message>
        <source>A carrier you have an account with</source>
        <translation>مشغّل لديك حساب عنده</translation>
    </message>
    <message>
        <source>Open Turbolane</source>
        <translation>فتح Turbolane</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>إعادة الاختبار</translation>
    </message>
    <message>
        <source>Open a saved profile</source>
        <translation>فتح ملف محفوظ</translation>
    </message>
    <message>
        <source>Choose a carrier</source>
        <translation>اختيار مشغّل</translation>
    </message>
    <message>
        <source>You can change or add carriers later in Settings.</source>
        <translation>يمكنك تغيير المشغّلين أو إضافتهم لاحقًا في الإعدادات.</translation>
    </message>
    <message>
        <source>No account needed</source>
        <translation>بلا حساب</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>The list of carriers in %1 cannot be read. It was left as it is; with the next carrier that you choose a new one is begun beside it.</source>
        <translation>تعذّرت قراءة قائمة المشغّلين في %1. تُركت كما هي؛ ومع المشغّل التالي الذي تختاره تبدأ بجانبها قائمة جديدة.</translation>
    </message>
    <message>
        <source>Start the tour</source>
        <translation>بدء الجولة</translation>
    </message>
    <message>
        <source>Guided tour, 6 minutes, with a practice carrier of its own</source>
        <translation>جولة مع مرشد، 6 دقائق، بمشغّل تدريب خاص بها</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>جارٍ الاختبار</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>جارٍ الفتح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::CarrierDialog</name>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open a saved profile</source>
        <translation>فتح ملف محفوظ</translation>
    </message>
    <message>
        <source>Add a carrier</source>
        <translation>إضافة مشغّل</translation>
    </message>
    <message>
        <source>Change a carrier</source>
        <translation>تغيير مشغّل</translation>
    </message>
    <message>
        <source>Add this carrier</source>
        <translation>إضافة هذا المشغّل</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>حفظ التغيير</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>إعادة الاختبار</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>جارٍ الاختبار</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>جارٍ الحفظ</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::CarrierForm</name>
    <message>
        <source>Sign in with</source>
        <translation>الدخول بواسطة</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>إظهار الرمز</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>This token may</source>
        <translation>يتيح هذا الرمز</translation>
    </message>
    <message>
        <source>Keep the token in the system&apos;s keyring</source>
        <translation>حفظ الرمز في حافظة مفاتيح النظام</translation>
    </message>
    <message>
        <source>The token that is kept; type another to replace it</source>
        <translation>الرمز المحفوظ؛ اكتب غيره ليحل محله</translation>
    </message>
    <message>
        <source>That is no carrier&apos;s address</source>
        <translation>هذا ليس عنوان مشغّل</translation>
    </message>
    <message>
        <source>It is a name or a number, perhaps with a port and a path, such as https://carrier.example:8443. Only https is spoken.</source>
        <translation>العنوان اسم أو رقم، وربما معه منفذ ومسار، مثل https://carrier.example:8443. لا يُستعمل إلا https.</translation>
    </message>
    <message>
        <source>Another carrier has this address</source>
        <translation>لمشغّل آخر هذا العنوان</translation>
    </message>
    <message>
        <source>%1 is in the list already. Change that one instead.</source>
        <translation>%1 في القائمة من قبل. غيِّر ذاك.</translation>
    </message>
    <message>
        <source>Reading the token</source>
        <translation>قراءة الرمز</translation>
    </message>
    <message>
        <source>That is no token</source>
        <translation>هذا ليس رمزًا</translation>
    </message>
    <message>
        <source>A token is one word of letters, digits and signs. Paste it as your carrier gave it to you.</source>
        <translation>الرمز كلمة واحدة من حروف وأرقام وعلامات. الصقه كما أعطاك إياه مشغّلك.</translation>
    </message>
    <message>
        <source>That file holds no token</source>
        <translation>ذلك الملف لا يحوي رمزًا</translation>
    </message>
    <message>
        <source>A token is one word, and the file holds nothing else.</source>
        <translation>الرمز كلمة واحدة، ولا شيء في الملف سواه.</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>سؤال %1</translation>
    </message>
    <message>
        <source>Nothing is kept before it has answered.</source>
        <translation>لا يُحفظ شيء قبل أن يجيب.</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>الوثوق بهذه الشهادة</translation>
    </message>
    <message>
        <source>Handing the token to the keyring</source>
        <translation>تسليم الرمز إلى حافظة المفاتيح</translation>
    </message>
    <message>
        <source>It may ask you to unlock it.</source>
        <translation>قد تطلب منك فتحها.</translation>
    </message>
    <message>
        <source>The keyring did not take the token</source>
        <translation>لم تأخذ حافظة المفاتيح الرمز</translation>
    </message>
    <message>
        <source>%1 Nothing was kept. Unlock it and try again, or keep the token until Turbolane ends.</source>
        <translation>%1 لم يُحفظ شيء. افتحها وحاول ثانية، أو احتفظ بالرمز إلى أن يُغلق Turbolane.</translation>
    </message>
    <message>
        <source>Keep it for this session</source>
        <translation>حفظه لهذه الجلسة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة ثانية</translation>
    </message>
    <message>
        <source>The list of carriers cannot be written</source>
        <translation>تعذّرت كتابة قائمة المشغّلين</translation>
    </message>
    <message>
        <source>Check the folder and the space on its disk.</source>
        <translation>تحقق من المجلد ومن المساحة على قرصه.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>ملف الرمز</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>As your carrier gave it to you</source>
        <translation>كما أعطاك إياه مشغّلك</translation>
    </message>
    <message>
        <source>A file that holds the token and nothing else</source>
        <translation>ملف لا يحوي إلا الرمز</translation>
    </message>
    <message>
        <source>Browse for the token file</source>
        <translation>استعراض ملف الرمز</translation>
    </message>
    <message>
        <source>The token file cannot be read</source>
        <translation>تعذّرت قراءة ملف الرمز</translation>
    </message>
    <message>
        <source>Check its path, and whether you may read it.</source>
        <translation>تحقق من مساره ومن حقك في قراءته.</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>إخفاء الرمز</translation>
    </message>
    <message>
        <source>The file is read at each start. Turbolane keeps its path, and never what is in it.</source>
        <translation>يُقرأ الملف عند كل بدء. يحفظ Turbolane مساره، ولا يحفظ ما فيه أبدًا.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, so the token is kept until Turbolane ends. For longer, name a token file.</source>
        <translation>لا تجيب أي حافظة مفاتيح على هذا الحاسوب، فيُحفظ الرمز إلى أن يُغلق Turbolane. لأطول من ذلك، عيّن ملف رمز.</translation>
    </message>
    <message>
        <source>It is in no file of Turbolane&apos;s.</source>
        <translation>ليس في أي ملف من ملفات Turbolane.</translation>
    </message>
    <message>
        <source>The token is kept until Turbolane ends, and asked for again at the next start.</source>
        <translation>يُحفظ الرمز إلى أن يُغلق Turbolane، ويُطلب ثانية عند البدء التالي.</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <comment>a right</comment>
        <translation>لا: %1</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::CarrierQuestion</name>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::CarriersCard</name>
    <message>
        <source>Token in the system&apos;s keyring</source>
        <translation>الرمز في حافظة مفاتيح النظام</translation>
    </message>
    <message>
        <source>Token until Turbolane ends</source>
        <translation>الرمز إلى أن يُغلق Turbolane</translation>
    </message>
    <message>
        <source>Token in %1</source>
        <translation>الرمز في %1</translation>
    </message>
    <message>
        <source>one certificate trusted</source>
        <translation>شهادة واحدة موثوقة</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Add a carrier…</source>
        <translation>إضافة مشغّل…</translation>
    </message>
    <message>
        <source>%1 holds the address and whom to believe there, and no token.</source>
        <translation>يحوي %1 العنوان ومن يُصدَّق هناك، ولا رمز فيه.</translation>
    </message>
    <message>
        <source>The profile was not saved: %1</source>
        <translation>لم يُحفظ الملف: %1</translation>
    </message>
    <message>
        <source>Built-in carrier</source>
        <translation>المشغّل المدمج</translation>
    </message>
    <message>
        <source>Works offline, with its books on this computer</source>
        <translation>يعمل دون شبكة، ودفاتره على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The carrier the command line names</source>
        <translation>المشغّل الذي يعيّنه سطر الأوامر</translation>
    </message>
    <message>
        <source>For this time: it is not in the list</source>
        <translation>لهذه المرة: ليس في القائمة</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستعمال</translation>
    </message>
    <message>
        <source>Switch to it…</source>
        <translation>الانتقال إليه…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Export profile…</source>
        <translation>تصدير الملف…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>It is in use: switch to another carrier first.</source>
        <translation>هو قيد الاستعمال: انتقل إلى مشغّل آخر أولًا.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what to do, carrier</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>أُضيف %1.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>غُيِّر %1.</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>تصدير الملف</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>إزالة %1؟</translation>
    </message>
    <message>
        <source>This computer forgets its address, the certificate that is trusted there, and its token, which is taken out of the keyring.</source>
        <translation>ينسى هذا الحاسوب عنوانه والشهادة الموثوقة عنده ورمزه، الذي يُخرَج من حافظة المفاتيح.</translation>
    </message>
    <message>
        <source>Your account there stays as it is, with its connections, its boosts and its bill: to end those, end them before. How its window looked is kept, in case you add it again.</source>
        <translation>يبقى حسابك هناك كما هو، باتصالاته وتعزيزاته وفاتورته: ما تريد إنهاءه فأنهه قبل ذلك. ويُحفظ شكل نافذته إن أضفته ثانية.</translation>
    </message>
    <message>
        <source>Remove this carrier</source>
        <translation>إزالة هذا المشغّل</translation>
    </message>
    <message>
        <source>Its token is still in the keyring</source>
        <translation>ما زال رمزه في حافظة المفاتيح</translation>
    </message>
    <message>
        <source>%1 The token stays there as &quot;%2&quot;, until you take it out with the keyring&apos;s own program.</source>
        <translation>%1 يبقى الرمز هناك باسم «%2» إلى أن تخرجه ببرنامج حافظة المفاتيح نفسها.</translation>
    </message>
    <message>
        <source>Remove all the same</source>
        <translation>الإزالة مع ذلك</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>أُزيل %1.</translation>
    </message>
    <message>
        <source>%1 was not removed: the list of carriers cannot be written.</source>
        <translation>لم يُزل %1: تعذّرت كتابة قائمة المشغّلين.</translation>
    </message>
    <message>
        <source>The window closes and opens again on that carrier, now and at each start.</source>
        <translation>تُغلق النافذة وتُفتح ثانية على ذلك المشغّل، الآن وعند كل بدء.</translation>
    </message>
    <message>
        <source>What runs at the carrier in use goes on there.</source>
        <translation>ما يجري عند المشغّل قيد الاستعمال يستمر هناك.</translation>
    </message>
    <message>
        <source>The boost on the built-in carrier goes on in the background, and ends by itself.</source>
        <translation>يستمر التعزيز عند المشغّل المدمج في الخلفية، وينتهي من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The built-in carrier rests until you switch back: what is scheduled in that time is not done there, and nothing is charged.</source>
        <translation>يتوقف المشغّل المدمج إلى أن تعود إليه: ما جُدول في ذلك الوقت لا يُنفَّذ عنده، ولا يُحتسب شيء.</translation>
    </message>
    <message>
        <source>Switch to %1?</source>
        <translation>الانتقال إلى %1؟</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>انتقال</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ChangeDialog</name>
    <message>
        <source>Change it</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>Base bandwidth</source>
        <translation>عرض النطاق الأساسي</translation>
    </message>
    <message>
        <source>For example 750M or 2.5G, in whole Mbps.</source>
        <translation>مثلًا 750M أو 2.5G، بأعداد صحيحة من Mbps.</translation>
    </message>
    <message>
        <source>Turbo profile</source>
        <translation>ملف توربو</translation>
    </message>
    <message>
        <source>Above the base, or equal to it for none.</source>
        <translation>فوق الأساس، أو مساوٍ له لعدم استخدامه.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>إبقاؤه كما هو</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <translation>الآن %1.</translation>
    </message>
    <message>
        <source>The new price is told first.</source>
        <translation>يُذكر السعر الجديد أولًا.</translation>
    </message>
    <message>
        <source>Asking the carrier for the new price.</source>
        <translation>جارٍ طلب السعر الجديد من المشغّل.</translation>
    </message>
    <message>
        <source>A bandwidth is a number and a unit, such as 2.5G.</source>
        <translation>عرض النطاق عدد ووحدة، مثل 2.5G.</translation>
    </message>
    <message>
        <source>The turbo profile is not below the base bandwidth.</source>
        <translation>لا يقل ملف توربو عن عرض النطاق الأساسي.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>Bandwidth and plan are changed one after the other.</source>
        <translation>يُغيَّر عرض النطاق والخطة أحدهما بعد الآخر.</translation>
    </message>
    <message>
        <source>%1 now, then %2. Its path and its VLAN stay as they are; traffic is not interrupted.</source>
        <translation>%1 الآن، ثم %2. يبقى المسار ورقم VLAN كما هما؛ ولا تنقطع حركة البيانات.</translation>
    </message>
    <message>
        <source>Change to %1, %2</source>
        <translation>تغيير إلى %1، %2</translation>
    </message>
    <message>
        <source>%1 now, then %2, from the moment it is ordered.</source>
        <translation>%1 الآن، ثم %2، من لحظة الطلب.</translation>
    </message>
    <message>
        <source>What its term promised and this does not, costs %1, once.</source>
        <translation>ما وعدت به المدة ولا يفي به هذا يكلّف %1، مرة واحدة.</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>استعلام</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ChartLegend</name>
    <message>
        <source>Used</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>المتعاقد عليه</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>تعزيز</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::CloudAccountEdit</name>
    <message>
        <source>It has the form that this cloud gives them.</source>
        <translation>له الشكل الذي تمنحه هذه السحابة.</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ComparedModel</name>
    <message>
        <source>%1, %2</source>
        <comment>connection, kind of charge</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, not on the invoice</source>
        <translation>%1، ليس في الفاتورة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number on the invoice, name</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, currency</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ConnectionColumn</name>
    <message>
        <source>Base bandwidth</source>
        <translation>عرض النطاق الأساسي</translation>
    </message>
    <message>
        <source>Turbo profile</source>
        <translation>ملف توربو</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>الساري</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>زمن الذهاب والعودة</translation>
    </message>
    <message>
        <source>Base price</source>
        <translation>السعر الأساسي</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>In service since</source>
        <translation>في الخدمة منذ</translation>
    </message>
    <message>
        <source>Path length</source>
        <translation>طول المسار</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>عرض على الخريطة</translation>
    </message>
    <message>
        <source>Change bandwidth or plan</source>
        <translation>تغيير عرض النطاق أو الخطة</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>No connection is chosen</source>
        <translation>لم يُحدد اتصال</translation>
    </message>
    <message>
        <source>Choose one in the table to see it in full.</source>
        <translation>اختر اتصالًا في الجدول لعرضه كاملًا.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation>%1، من %2 إلى %3، %4</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>دون وسم</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ConnectionDock</name>
    <message>
        <source>Last 5 minutes</source>
        <translation>آخر 5 دقائق</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>آخر 6 ساعات</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Selected connection</source>
        <translation>الاتصال المحدد</translation>
    </message>
    <message>
        <source>Choose a connection</source>
        <translation>اختر اتصالًا</translation>
    </message>
    <message>
        <source>Drag from a port to an on-ramp on the map, or press N. The price comes first.</source>
        <translation>اسحب من منفذ إلى مدخل سحابي على الخريطة، أو اضغط N. السعر يأتي أولًا.</translation>
    </message>
    <message>
        <source>On the map or in the list. Its figures, its price and Turbo stand here.</source>
        <translation>على الخريطة أو في القائمة. هنا تظهر قيمه وسعره وزر توربو.</translation>
    </message>
    <message>
        <source>Waiting for the carrier</source>
        <translation>في انتظار المشغّل</translation>
    </message>
    <message>
        <source>Your connections show here as soon as it answers.</source>
        <translation>تظهر اتصالاتك هنا حالما يجيب.</translation>
    </message>
    <message>
        <source>No figures: the carrier does not answer</source>
        <translation>لا قيم: المشغّل لا يجيب</translation>
    </message>
    <message>
        <source>No figures any more</source>
        <translation>لم تعد هناك قيم</translation>
    </message>
    <message>
        <source>Draw your first connection</source>
        <translation>ارسم اتصالك الأول</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>اتصال جديد</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ConnectionMenu</name>
    <message>
        <source>Hand-over sheet</source>
        <translation>ورقة التسليم</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>عرض على الخريطة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Change bandwidth or plan…</source>
        <translation>تغيير عرض النطاق أو الخطة…</translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>إنهاء…</translation>
    </message>
    <message>
        <source>More for this connection</source>
        <translation>المزيد لهذا الاتصال</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>جرّبه…</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ConnectionsModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>عرض النطاق</translation>
    </message>
    <message>
        <source>Round trip, ms</source>
        <translation>ذهاب وعودة، ms</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 في الساعة</translation>
    </message>
    <message>
        <source>%1 this month</source>
        <translation>%1 هذا الشهر</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>من %1 إلى %2، %3</translation>
    </message>
    <message>
        <source>%1, %2, %3 to %4, %5, %6 this month</source>
        <translation>%1، %2، من %3 إلى %4، %5، %6 هذا الشهر</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ConnectionsPage</name>
    <message>
        <source>Name, city, provider or region</source>
        <translation>الاسم أو المدينة أو المزود أو المنطقة</translation>
    </message>
    <message>
        <source>Which connections</source>
        <translation>أي الاتصالات</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>النشطة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Enter opens it in full, F2 renames it, Delete asks to end it. Choose several with Shift or Ctrl to boost them together.</source>
        <translation>يفتحه Enter كاملًا، ويعيد F2 تسميته، ويسأل Delete عن إنهائه. حدد عدة اتصالات بمفتاح Shift أو Ctrl لتعزيزها معًا.</translation>
    </message>
    <message>
        <source>No connection is live</source>
        <translation>لا اتصال نشط</translation>
    </message>
    <message>
        <source>Those that ended, and those that were never built, are under All.</source>
        <translation>ما انتهى منها وما لم يُنشأ تجده تحت «الكل».</translation>
    </message>
    <message>
        <source>No connection matches</source>
        <translation>لا اتصال مطابق</translation>
    </message>
    <message>
        <source>Nothing is called &quot;%1&quot;, or leads there.</source>
        <translation>لا شيء يسمى &quot;%1&quot; أو يؤدي إليه.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Asking the carrier for your connections</source>
        <translation>جارٍ طلب اتصالاتك من المشغّل</translation>
    </message>
    <message>
        <source>Draw your first connection</source>
        <translation>ارسم اتصالك الأول</translation>
    </message>
    <message>
        <source>Drag from a port to any on-ramp on the map. Price and round trip are shown before you order.</source>
        <translation>اسحب من منفذ إلى أي مدخل سحابي على الخريطة. يظهر السعر وزمن الذهاب والعودة قبل أن تطلب.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>اتصال جديد</translation>
    </message>
    <message>
        <source>Your connections cannot be read just now</source>
        <translation>تتعذر قراءة اتصالاتك الآن</translation>
    </message>
    <message>
        <source>%1 They keep running.</source>
        <translation>%1 وهي تواصل عملها.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>المحاولة الآن</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::CostCard</name>
    <message>
        <source>By connection</source>
        <translation>بحسب الاتصال</translation>
    </message>
    <message>
        <source>By port</source>
        <translation>بحسب المنفذ</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>بحسب الوسم</translation>
    </message>
    <message>
        <source>By cost centre</source>
        <translation>بحسب مركز الكلفة</translation>
    </message>
    <message>
        <source>By carrier</source>
        <translation>بحسب المشغّل</translation>
    </message>
    <message>
        <source>Cost by day</source>
        <translation>الكلفة بحسب اليوم</translation>
    </message>
    <message>
        <source>Whose costs</source>
        <translation>كلفة مَن</translation>
    </message>
    <message>
        <source>The days cannot be read just now. %1</source>
        <translation>تتعذر قراءة الأيام الآن. %1</translation>
    </message>
    <message>
        <source>Asking the carrier for the days of this month</source>
        <translation>جارٍ طلب أيام هذا الشهر من المشغّل</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Exact; the bill&apos;s lines, each rounded once, come to %1</source>
        <translation>بدقة؛ بنود الفاتورة، وكل منها مقرّب مرة واحدة، تبلغ %1</translation>
    </message>
    <message>
        <source>Blue base, grey ports, orange boosts; dashed: forecast, spread evenly</source>
        <translation>الأزرق الأساس، والرمادي المنافذ، والبرتقالي التعزيزات؛ والمتقطع المتوقع موزعًا بالتساوي</translation>
    </message>
    <message>
        <source>Blue base, grey ports, orange boosts</source>
        <translation>الأزرق الأساس، والرمادي المنافذ، والبرتقالي التعزيزات</translation>
    </message>
    <message>
        <source>%1: %2 in %3 days, the dearest %4 with %5.</source>
        <comment>month, sum, number, day, its sum</comment>
        <translation>%1: %2 في أيام عددها %3، وأعلاها كلفة %4 بمبلغ %5.</translation>
    </message>
    <message>
        <source>A line with several tags is in each of them: together they are more than the total.</source>
        <translation>البند الذي له عدة وسوم يُحسب في كل منها: فمجموعها معًا يفوق الإجمالي.</translation>
    </message>
    <message>
        <source>Dashed: forecast, spread evenly</source>
        <translation>المتقطّع: التوقّع، موزّعًا بالتساوي</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::CostPlot</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::CountingCard</name>
    <message>
        <source>How it is counted</source>
        <translation>كيف يُحتسب</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>الثواني</translation>
    </message>
    <message>
        <source>A connection is charged from its passed line-rate test until it has ended, a boost while it is up, never after its shown end.</source>
        <translation>يُحتسب الاتصال من اجتياز اختبار المعدل الكامل حتى إنهائه، ويُحتسب التعزيز ما دام قائمًا، ولا يتجاوز أبدًا نهايته المعروضة.</translation>
    </message>
    <message>
        <source>Usage rows</source>
        <translation>أسطر الاستخدام</translation>
    </message>
    <message>
        <source>Rate times seconds, rounded once to a millionth. A new row begins with each hour, and where a rate changes.</source>
        <translation>السعر مضروبًا في الثواني، مقرّبًا مرة واحدة إلى جزء من مليون. يبدأ سطر جديد مع كل ساعة، وحيث يتغير السعر.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>One for each connection and kind of charge: its rows added, then rounded once, %1, to cents. Every sum above adds lines.</source>
        <translation>بند لكل اتصال ونوع من الرسوم: تُجمع أسطره، ثم تُقرّب مرة واحدة، %1، إلى السنتات. وكل مجموع فوقها يجمع بنودًا.</translation>
    </message>
    <message>
        <source>From %1 %2 in the carrier&apos;s time zone, %3; counted up to %4.</source>
        <translation>من %1 %2 بالمنطقة الزمنية للمشغّل، %3؛ محسوب حتى %4.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::DayStrip</name>
    <message>
        <source>Days of service</source>
        <translation>أيام الخدمة</translation>
    </message>
    <message numerus="yes">
        <source>%n of the days shown had a disturbance</source>
        <translation>
            <numerusform>لم يشهد أي من الأيام المعروضة (%n) اضطرابًا</numerusform>
            <numerusform>شهد يوم واحد من الأيام المعروضة اضطرابًا</numerusform>
            <numerusform>شهد يومان من الأيام المعروضة اضطرابًا</numerusform>
            <numerusform>شهدت %n من الأيام المعروضة اضطرابًا</numerusform>
            <numerusform>شهد %n من الأيام المعروضة اضطرابًا</numerusform>
            <numerusform>شهد %n من الأيام المعروضة اضطرابًا</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not in service</source>
        <translation>%1، ليس في الخدمة</translation>
    </message>
    <message>
        <source>%1, up all day</source>
        <translation>%1، يعمل طوال اليوم</translation>
    </message>
    <message>
        <source>%1, down for %2</source>
        <translation>%1، انقطع %2</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::DaysModel</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Base, %1</source>
        <comment>currency</comment>
        <translation>الأساس، %1</translation>
    </message>
    <message>
        <source>Ports, %1</source>
        <comment>currency</comment>
        <translation>المنافذ، %1</translation>
    </message>
    <message>
        <source>Boosts, %1</source>
        <comment>currency</comment>
        <translation>التعزيزات، %1</translation>
    </message>
    <message>
        <source>Other, %1</source>
        <comment>currency</comment>
        <translation>غير ذلك، %1</translation>
    </message>
    <message>
        <source>Sum, %1</source>
        <comment>currency</comment>
        <translation>المجموع، %1</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::DetailHead</name>
    <message>
        <source>Hand-over sheet</source>
        <translation>ورقة التسليم</translation>
    </message>
    <message>
        <source>Schedule boost</source>
        <translation>جدولة تعزيز</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>معدل النقل</translation>
    </message>
    <message>
        <source>Used of committed</source>
        <translation>المستخدم من المتعاقد عليه</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>زمن الذهاب والعودة</translation>
    </message>
    <message>
        <source>Up, 30 days</source>
        <translation>التوفر، 30 يومًا</translation>
    </message>
    <message>
        <source>Cost now</source>
        <translation>الكلفة الآن</translation>
    </message>
    <message>
        <source>VLAN %1.%2</source>
        <comment>outer, inner</comment>
        <translation>VLAN %1.%2</translation>
    </message>
    <message>
        <source>VLAN %1</source>
        <translation>VLAN %1</translation>
    </message>
    <message>
        <source>untagged</source>
        <translation>دون وسم</translation>
    </message>
    <message>
        <source>VLAN %1 at the cloud</source>
        <translation>VLAN %1 في السحابة</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>آخر معلوم</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>في الساعة</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>جرّبه</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::DetailPage</name>
    <message>
        <source>All connections</source>
        <translation>كل الاتصالات</translation>
    </message>
    <message>
        <source>Asking the carrier for this connection</source>
        <translation>جارٍ طلب هذا الاتصال من المشغّل</translation>
    </message>
    <message>
        <source>No connection is chosen</source>
        <translation>لم يُحدد اتصال</translation>
    </message>
    <message>
        <source>Choose one in the list to see it in full.</source>
        <translation>اختر اتصالًا من القائمة لعرضه كاملًا.</translation>
    </message>
    <message>
        <source>This connection cannot be read just now</source>
        <translation>تتعذر قراءة هذا الاتصال الآن</translation>
    </message>
    <message>
        <source>%1 It keeps running.</source>
        <translation>%1 وهو يواصل عمله.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>المحاولة الآن</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::DockFacts</name>
    <message>
        <source>Throughput</source>
        <translation>معدل النقل</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>المتعاقد عليه</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>ذهاب وعودة</translation>
    </message>
    <message>
        <source>Price per hour</source>
        <translation>السعر في الساعة</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>آخر معلوم</translation>
    </message>
    <message>
        <source>In service since %1</source>
        <translation>في الخدمة منذ %1</translation>
    </message>
    <message>
        <source>Up, 30 days</source>
        <translation>التوفر، 30 يومًا</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>عرض التفاصيل</translation>
    </message>
    <message>
        <source>Schedule boost</source>
        <translation>جدولة تعزيز</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::DockFlight</name>
    <message>
        <source>Steps of the order</source>
        <translation>خطوات الطلب</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::DrawingFlow</name>
    <message>
        <source>%1 is kept free for you from %2. Order it before %3.</source>
        <translation>حُجز %1 لك ابتداءً من %2. اطلبه قبل %3.</translation>
    </message>
    <message>
        <source>%1 is up</source>
        <translation>%1 يعمل</translation>
    </message>
    <message>
        <source>%1 is ordered and being built</source>
        <translation>طُلب %1 وهو قيد الإنشاء</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::DrawingPanel</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>اتصال جديد</translation>
    </message>
    <message>
        <source>Put aside, Esc</source>
        <translation>طرح جانبًا، Esc</translation>
    </message>
    <message>
        <source>Base bandwidth, for example 2.5G or 750M</source>
        <translation>عرض النطاق الأساسي، مثلًا 2.5G أو 750M</translation>
    </message>
    <message>
        <source>Any whole Mbps: 750M, 2.5G</source>
        <translation>أي عدد صحيح من Mbps: مثل 750M أو 2.5G</translation>
    </message>
    <message>
        <source>Base bandwidth, Gbps</source>
        <translation>عرض النطاق الأساسي، Gbps</translation>
    </message>
    <message>
        <source>Base bandwidth</source>
        <translation>عرض النطاق الأساسي</translation>
    </message>
    <message>
        <source>Turbo profile</source>
        <translation>ملف توربو</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Port capacity after this</source>
        <translation>سعة المنفذ بعد ذلك</translation>
    </message>
    <message>
        <source>Choose a port</source>
        <translation>اختر منفذًا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Choose an on-ramp</source>
        <translation>اختر مدخلًا سحابيًا</translation>
    </message>
    <message numerus="yes">
        <source>%n more on-ramp(s) in %1</source>
        <translation>
            <numerusform>%n مدخل سحابي آخر في %1</numerusform>
            <numerusform>مدخل سحابي آخر في %1</numerusform>
            <numerusform>مدخلان سحابيان آخران في %1</numerusform>
            <numerusform>%n مداخل سحابية أخرى في %1</numerusform>
            <numerusform>%n مدخلًا سحابيًا آخر في %1</numerusform>
            <numerusform>%n مدخل سحابي آخر في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose both ends first</source>
        <translation>اختر الطرفين أولًا</translation>
    </message>
    <message>
        <source>No Turbo</source>
        <translation>دون توربو</translation>
    </message>
    <message>
        <source>VLAN %1 is free on both ends</source>
        <translation>رقم VLAN %1 متاح على الطرفين</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>جارٍ الطلب</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::DrillButtons</name>
    <message>
        <source>Cut a fibre</source>
        <translation>قطع ليف</translation>
    </message>
    <message>
        <source>Cloud side slow</source>
        <translation>بطء الجهة السحابية</translation>
    </message>
    <message>
        <source>Carrier lost</source>
        <translation>فقدان المشغّل</translation>
    </message>
    <message>
        <source>Fibre cut: %1</source>
        <comment>a link</comment>
        <translation>قُطع الليف: %1</translation>
    </message>
    <message>
        <source>%1: on</source>
        <comment>a drill</comment>
        <translation>%1: جارٍ</translation>
    </message>
    <message>
        <source>%1: over</source>
        <comment>a drill</comment>
        <translation>%1: انتهى</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::EndCard</name>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2، %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::EndDialog</name>
    <message>
        <source>Asking the carrier what it has cost.</source>
        <translation>جارٍ سؤال المشغّل عما كلّفه.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>End %1</source>
        <translation>إنهاء %1</translation>
    </message>
    <message>
        <source>Its cost is told first.</source>
        <translation>تُذكر كلفته أولًا.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>What it has cost is not known, so it is not ended.</source>
        <translation>ما كلّفه غير معروف، لذلك لا يُنهى.</translation>
    </message>
    <message>
        <source>It has cost %1 this month.</source>
        <translation>كلّف %1 هذا الشهر.</translation>
    </message>
    <message>
        <source>There is no fee for ending it.</source>
        <translation>لا رسم على إنهائه.</translation>
    </message>
    <message>
        <source>Ending it costs %1.</source>
        <translation>إنهاؤه يكلّف %1.</translation>
    </message>
    <message>
        <source>Its boost ends first, and is charged to that second.</source>
        <translation>ينتهي تعزيزه أولًا، ويُحتسب حتى تلك الثانية.</translation>
    </message>
    <message>
        <source>Traffic stops, its VLAN and its bandwidth are free again, and charging stops.</source>
        <translation>تتوقف حركة البيانات، ويتحرر رقم VLAN وعرض النطاق، ويتوقف الاحتساب.</translation>
    </message>
    <message>
        <source>End %1, no fee</source>
        <translation>إنهاء %1، دون رسم</translation>
    </message>
    <message>
        <source>End %1 for %2</source>
        <translation>إنهاء %1 مقابل %2</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>استعلام</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::EndMenus</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>New port…</source>
        <translation>منفذ جديد…</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::EventsPart</name>
    <message>
        <source>Nothing has happened to it yet.</source>
        <translation>لم يحدث له شيء بعد.</translation>
    </message>
    <message>
        <source>Events of this connection, newest first</source>
        <translation>أحداث هذا الاتصال، والأحدث أولًا</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>how many events</comment>
        <translation>الكل %1</translation>
    </message>
    <message>
        <source>All events of this connection, on the Activity page</source>
        <translation>كل أحداث هذا الاتصال، في صفحة النشاط</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ExplainCard</name>
    <message>
        <source>How it is counted</source>
        <translation>كيف يُحتسب</translation>
    </message>
    <message>
        <source>Explain this bill</source>
        <translation>شرح هذه الفاتورة</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::Explanation</name>
    <message>
        <source>Each connection adds its lines. Enter opens one.</source>
        <translation>يجمع كل اتصال بنوده. يفتح Enter واحدًا منها.</translation>
    </message>
    <message>
        <source>Each line adds its usage rows, and is rounded once. Enter opens one.</source>
        <translation>يجمع كل بند أسطر استخدامه، ويُقرّب مرة واحدة. يفتح Enter واحدًا منها.</translation>
    </message>
    <message>
        <source>%1. Rows that were billed and are not true any more are taken back, below zero; what is true now stands in their place.</source>
        <translation>%1. الأسطر التي فُوترت ولم تعد صحيحة تُسترد بقيمة سالبة؛ ويحل محلها ما هو صحيح الآن.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>whose line it is, how it is worked out</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. Each row is its rate times its seconds, rounded once to a millionth.</source>
        <translation>%1. كل سطر هو سعره مضروبًا في ثوانيه، مقرّبًا مرة واحدة إلى جزء من مليون.</translation>
    </message>
    <message>
        <source>Parts of this sum</source>
        <translation>أجزاء هذا المجموع</translation>
    </message>
    <message>
        <source>Usage rows</source>
        <translation>أسطر الاستخدام</translation>
    </message>
    <message>
        <source>Show on the throughput chart</source>
        <translation>عرض على مخطط معدل النقل</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>نسخ الأسطر</translation>
    </message>
    <message>
        <source>Query this line</source>
        <translation>استفسار عن هذا البند</translation>
    </message>
    <message>
        <source>Shows what the connection carried while the chosen row was counted</source>
        <translation>يعرض ما نقله الاتصال أثناء احتساب السطر المحدد</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>The rounded amounts add up to %1, not to the %2 above them: query a line</source>
        <translation>مجموع المبالغ المقرّبة %1، لا %2 المذكور فوقها: استفسر عن أحد البنود</translation>
    </message>
    <message>
        <source>The rounded amounts add up to %1. A line is rounded once, %2; sums of lines are not rounded again.</source>
        <translation>مجموع المبالغ المقرّبة %1. يُقرّب البند مرة واحدة، %2؛ ولا تُقرّب مجاميع البنود مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) come to %1, the invoice says %2: query this line</source>
        <translation>
            <numerusform>مجموع %n سطر هو %1، والفاتورة تقول %2: استفسر عن هذا البند</numerusform>
            <numerusform>مجموع سطر واحد هو %1، والفاتورة تقول %2: استفسر عن هذا البند</numerusform>
            <numerusform>مجموع سطرين هو %1، والفاتورة تقول %2: استفسر عن هذا البند</numerusform>
            <numerusform>مجموع %n أسطر هو %1، والفاتورة تقول %2: استفسر عن هذا البند</numerusform>
            <numerusform>مجموع %n سطرًا هو %1، والفاتورة تقول %2: استفسر عن هذا البند</numerusform>
            <numerusform>مجموع %n سطر هو %1، والفاتورة تقول %2: استفسر عن هذا البند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sum of %n row(s) is %1: they were read at another second than the bill</source>
        <translation>
            <numerusform>مجموع %n سطر هو %1: قُرئت في ثانية غير ثانية الفاتورة</numerusform>
            <numerusform>مجموع سطر واحد هو %1: قُرئ في ثانية غير ثانية الفاتورة</numerusform>
            <numerusform>مجموع سطرين هو %1: قُرئا في ثانية غير ثانية الفاتورة</numerusform>
            <numerusform>مجموع %n أسطر هو %1: قُرئت في ثانية غير ثانية الفاتورة</numerusform>
            <numerusform>مجموع %n سطرًا هو %1: قُرئت في ثانية غير ثانية الفاتورة</numerusform>
            <numerusform>مجموع %n سطر هو %1: قُرئت في ثانية غير ثانية الفاتورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) add up to the correction, and match the carrier&apos;s record: %1; the line as it is rounded now, less what was billed, is %2</source>
        <translation>
            <numerusform>%n سطر تؤلف التصحيح وتطابق سجل المشغّل: %1؛ والبند بتقريبه الحالي ناقصًا ما فُوتر هو %2</numerusform>
            <numerusform>سطر واحد يؤلف التصحيح ويطابق سجل المشغّل: %1؛ والبند بتقريبه الحالي ناقصًا ما فُوتر هو %2</numerusform>
            <numerusform>سطران يؤلفان التصحيح ويطابقان سجل المشغّل: %1؛ والبند بتقريبه الحالي ناقصًا ما فُوتر هو %2</numerusform>
            <numerusform>%n أسطر تؤلف التصحيح وتطابق سجل المشغّل: %1؛ والبند بتقريبه الحالي ناقصًا ما فُوتر هو %2</numerusform>
            <numerusform>%n سطرًا تؤلف التصحيح وتطابق سجل المشغّل: %1؛ والبند بتقريبه الحالي ناقصًا ما فُوتر هو %2</numerusform>
            <numerusform>%n سطر تؤلف التصحيح وتطابق سجل المشغّل: %1؛ والبند بتقريبه الحالي ناقصًا ما فُوتر هو %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) add up to this boost; its line is rounded once</source>
        <translation>
            <numerusform>%n سطر تؤلف هذا التعزيز؛ ويُقرّب بنده مرة واحدة</numerusform>
            <numerusform>سطر واحد يؤلف هذا التعزيز؛ ويُقرّب بنده مرة واحدة</numerusform>
            <numerusform>سطران يؤلفان هذا التعزيز؛ ويُقرّب بنده مرة واحدة</numerusform>
            <numerusform>%n أسطر تؤلف هذا التعزيز؛ ويُقرّب بنده مرة واحدة</numerusform>
            <numerusform>%n سطرًا تؤلف هذا التعزيز؛ ويُقرّب بنده مرة واحدة</numerusform>
            <numerusform>%n سطر تؤلف هذا التعزيز؛ ويُقرّب بنده مرة واحدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) add up to the line, and match the carrier&apos;s record: %1, rounded once, %3, is %2</source>
        <translation>
            <numerusform>%n سطر تؤلف البند وتطابق سجل المشغّل: %1، مقرّبًا مرة واحدة، %3، هو %2</numerusform>
            <numerusform>سطر واحد يؤلف البند ويطابق سجل المشغّل: %1، مقرّبًا مرة واحدة، %3، هو %2</numerusform>
            <numerusform>سطران يؤلفان البند ويطابقان سجل المشغّل: %1، مقرّبًا مرة واحدة، %3، هو %2</numerusform>
            <numerusform>%n أسطر تؤلف البند وتطابق سجل المشغّل: %1، مقرّبًا مرة واحدة، %3، هو %2</numerusform>
            <numerusform>%n سطرًا تؤلف البند وتطابق سجل المشغّل: %1، مقرّبًا مرة واحدة، %3، هو %2</numerusform>
            <numerusform>%n سطر تؤلف البند وتطابق سجل المشغّل: %1، مقرّبًا مرة واحدة، %3، هو %2</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no usage rows of its own.</source>
        <translation>ليست له أسطر استخدام خاصة به.</translation>
    </message>
    <message>
        <source>Asking the carrier for the usage rows</source>
        <translation>جارٍ طلب أسطر الاستخدام من المشغّل</translation>
    </message>
    <message>
        <source>The usage rows cannot be read just now</source>
        <translation>تتعذر قراءة أسطر الاستخدام الآن</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال مرة أخرى</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::FactGrid</name>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::FigureLabel</name>
    <message>
        <source>%1 to %2</source>
        <comment>figures</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, figure</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::FileWriter</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <comment>file, reason</comment>
        <translation>تتعذر كتابة %1: %2</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::FilterChip</name>
    <message>
        <source>Press to remove this filter</source>
        <translation>اضغط لإزالة هذا المرشّح</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::FindingsModel</name>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was found, about it</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::FirstRunWindow</name>
    <message>
        <source>Turbolane</source>
        <translation>Turbolane</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::FlightColumn</name>
    <message>
        <source>When</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>بطلب من</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>المحتسب</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Open connection</source>
        <translation>فتح الاتصال</translation>
    </message>
    <message>
        <source>Flight record</source>
        <translation>سجل الخطوات</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>لم يُحدد شيء</translation>
    </message>
    <message>
        <source>Choose a line to see who asked for it, what it cost and the steps it took.</source>
        <translation>اختر سطرًا لترى من طلبه وما كلّفه والخطوات التي مر بها.</translation>
    </message>
    <message>
        <source>Open invoice</source>
        <translation>فتح الفاتورة</translation>
    </message>
    <message>
        <source>%1 so far, %2 at most</source>
        <comment>money</comment>
        <translation>%1 حتى الآن، %2 على الأكثر</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::FlightLog</name>
    <message>
        <source>Boost, up</source>
        <translation>تعزيز، صعودًا</translation>
    </message>
    <message>
        <source>Boost, back down</source>
        <translation>تعزيز، عودةً</translation>
    </message>
    <message>
        <source>Port return</source>
        <translation>إعادة منفذ</translation>
    </message>
    <message>
        <source>New port</source>
        <translation>منفذ جديد</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>اتصال جديد</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>اكتمل</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Flight record of %1</source>
        <translation>سجل خطوات %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::FlightPanel</name>
    <message>
        <source>Steps of the order</source>
        <translation>خطوات الطلب</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>العودة إلى النموذج</translation>
    </message>
    <message>
        <source>Close, building goes on</source>
        <translation>إغلاق، ويستمر الإنشاء</translation>
    </message>
    <message>
        <source>Flight record</source>
        <translation>سجل الخطوات</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>Charged from the passed test on, never before.</source>
        <translation>يُحتسب من اجتياز الاختبار، لا قبله أبدًا.</translation>
    </message>
    <message>
        <source>%1 to %2, %3, %4</source>
        <translation>من %1 إلى %2، %3، %4</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ForecastCard</name>
    <message>
        <source>Forecast</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>حتى الآن</translation>
    </message>
    <message>
        <source>Running on to the end</source>
        <translation>استمرارًا حتى النهاية</translation>
    </message>
    <message>
        <source>Boosts planned, at most</source>
        <translation>التعزيزات المخططة، على الأكثر</translation>
    </message>
    <message>
        <source>Boosts by habit</source>
        <translation>التعزيزات المعتادة</translation>
    </message>
    <message>
        <source>Forecast, %1</source>
        <comment>last day of the month</comment>
        <translation>المتوقع، %1</translation>
    </message>
    <message>
        <source>For each connection and each day to come: the median of what unplanned boosts cost on the last four days of that weekday.</source>
        <translation>لكل اتصال ولكل يوم قادم: وسيط كلفة التعزيزات غير المخططة في آخر أربعة أيام من يوم الأسبوع نفسه.</translation>
    </message>
    <message>
        <source>There is no budget to hold it against.</source>
        <translation>لا توجد ميزانية للمقارنة بها.</translation>
    </message>
    <message>
        <source>Over budget</source>
        <translation>فوق الميزانية</translation>
    </message>
    <message>
        <source>Under budget</source>
        <translation>ضمن الميزانية</translation>
    </message>
    <message>
        <source>%1 more than %2</source>
        <comment>amount, budget</comment>
        <translation>أكثر من %2 بمقدار %1</translation>
    </message>
    <message>
        <source>%1 less than %2</source>
        <comment>amount, budget</comment>
        <translation>أقل من %2 بمقدار %1</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::GroupColumn</name>
    <message>
        <source>Name the group</source>
        <translation>تسمية المجموعة</translation>
    </message>
    <message>
        <source>End all now</source>
        <translation>إنهاء الكل الآن</translation>
    </message>
    <message>
        <source>Forget this group</source>
        <translation>نسيان هذه المجموعة</translation>
    </message>
    <message>
        <source>Boosted together: all of them, or none.</source>
        <translation>تُعزَّز معًا: كلها أو لا شيء منها.</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n اتصال</numerusform>
            <numerusform>اتصال واحد</numerusform>
            <numerusform>اتصالان</numerusform>
            <numerusform>%n اتصالات</numerusform>
            <numerusform>%n اتصالًا</numerusform>
            <numerusform>%n اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is forgotten. Its connections stay as they are.</source>
        <translation>نُسيت %1. تبقى اتصالاتها كما هي.</translation>
    </message>
    <message>
        <source>Name it again</source>
        <translation>تسميتها من جديد</translation>
    </message>
    <message>
        <source>%1 has no turbo profile.</source>
        <translation>ليس للاتصال %1 ملف توربو.</translation>
    </message>
    <message>
        <source>%1 is not up.</source>
        <translation>%1 لا يعمل.</translation>
    </message>
    <message>
        <source>A name has letters, digits, “-”, “_” and “.”.</source>
        <translation>يتكون الاسم من حروف لاتينية وأرقام و«-» و«_» و«.».</translation>
    </message>
    <message>
        <source>Asking the carrier for the price.</source>
        <translation>جارٍ طلب السعر من المشغّل.</translation>
    </message>
    <message>
        <source>%1 for %2, ends %3</source>
        <comment>price, duration, time</comment>
        <translation>%1 مقابل %2، ينتهي %3</translation>
    </message>
    <message numerus="yes">
        <source>%n boost(s) running</source>
        <translation>
            <numerusform>لا تعزيز جارٍ (%n)</numerusform>
            <numerusform>تعزيز واحد جارٍ</numerusform>
            <numerusform>تعزيزان جاريان</numerusform>
            <numerusform>%n تعزيزات جارية</numerusform>
            <numerusform>%n تعزيزًا جاريًا</numerusform>
            <numerusform>%n تعزيز جارٍ</numerusform>
        </translation>
    </message>
    <message>
        <source>The last ends %1, then base bandwidth again.</source>
        <translation>ينتهي آخرها %1، ثم العودة إلى عرض النطاق الأساسي.</translation>
    </message>
    <message>
        <source>%1. Then base bandwidth again.</source>
        <translation>%1. ثم العودة إلى عرض النطاق الأساسي.</translation>
    </message>
    <message>
        <source>base</source>
        <translation>الأساسي</translation>
    </message>
    <message>
        <source>group %1, %2</source>
        <comment>name, what it does</comment>
        <translation>المجموعة %1، %2</translation>
    </message>
    <message>
        <source>Nothing charged</source>
        <translation>لم يُحتسب شيء</translation>
    </message>
    <message>
        <source>boost group %1 for %2, %3</source>
        <comment>name, duration, price</comment>
        <translation>تعزيز المجموعة %1 مدة %2، %3</translation>
    </message>
    <message>
        <source>%1 None of them was boosted.</source>
        <translation>%1 لم يُعزَّز أي منها.</translation>
    </message>
    <message>
        <source>The group is kept: a schedule boosts it. End that schedule first.</source>
        <translation>بقيت المجموعة: هناك جدول يعزّزها. أنهِ ذلك الجدول أولًا.</translation>
    </message>
    <message>
        <source>%1 The group is kept.</source>
        <translation>%1 بقيت المجموعة.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::GroupStrip</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n اتصال</numerusform>
            <numerusform>اتصال واحد</numerusform>
            <numerusform>اتصالان</numerusform>
            <numerusform>%n اتصالات</numerusform>
            <numerusform>%n اتصالًا</numerusform>
            <numerusform>%n اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the group %1</source>
        <translation>تحديد المجموعة %1</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::GroupsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>tag, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>كل ما عدا ذلك</translation>
    </message>
    <message>
        <source>What</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>الكلفة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, its cost</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Boosts, all</source>
        <translation>التعزيزات، كلها</translation>
    </message>
    <message>
        <source>Ports, %1</source>
        <comment>how many</comment>
        <translation>المنافذ، %1</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::HandoverDialog</name>
    <message>
        <source>Cisco IOS XE</source>
        <translation>Cisco IOS XE</translation>
    </message>
    <message>
        <source>Juniper Junos</source>
        <translation>Juniper Junos</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال مرة أخرى</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>Copy configuration</source>
        <translation>نسخ الإعداد</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Hand-over sheet of %1</source>
        <translation>ورقة تسليم %1</translation>
    </message>
    <message>
        <source>Configuration of the router</source>
        <translation>إعداد الموجّه</translation>
    </message>
    <message>
        <source>Interface of your router</source>
        <translation>واجهة موجّهك</translation>
    </message>
    <message>
        <source>As the router calls it.</source>
        <translation>كما يسميها الموجّه.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The configuration was copied.</source>
        <translation>نُسخ الإعداد.</translation>
    </message>
    <message>
        <source>The whole sheet was copied.</source>
        <translation>نُسخت الورقة كلها.</translation>
    </message>
    <message>
        <source>Asking the carrier for the sheet</source>
        <translation>جارٍ طلب الورقة من المشغّل</translation>
    </message>
    <message>
        <source>The carrier is being asked for the sheet.</source>
        <translation>جارٍ طلب الورقة من المشغّل.</translation>
    </message>
    <message>
        <source>The service key opens this connection to whoever has it: keep it like a password.</source>
        <translation>يفتح مفتاح الخدمة هذا الاتصال لكل من يملكه: احفظه كما تحفظ كلمة المرور.</translation>
    </message>
    <message>
        <source>Save the hand-over sheet</source>
        <translation>حفظ ورقة التسليم</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>تعذرت كتابة %1. اختر مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::HappeningDelegate</name>
    <message>
        <source>%1, %2</source>
        <comment>of what, detail</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::HappeningsModel</name>
    <message>
        <source>%1 %2</source>
        <comment>weekday, date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>date</comment>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <comment>date</comment>
        <translation>أمس، %1</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>when, what, detail</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, of what</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::HoursModel</name>
    <message>
        <source>Hour from</source>
        <translation>الساعة من</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>المتعاقد عليه</translation>
    </message>
    <message>
        <source>Packets dropped</source>
        <translation>الحزم المُسقَطة</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Place boosts</source>
        <translation>حجز التعزيزات</translation>
    </message>
    <message>
        <source>Boosts of a calendar file</source>
        <translation>تعزيزات ملف تقويم</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>استبعادها</translation>
    </message>
    <message>
        <source>Events of the file</source>
        <translation>أحداث الملف</translation>
    </message>
    <message>
        <source>Events that name none of your connections go to</source>
        <translation>الأحداث التي لا تذكر أيًا من اتصالاتك تُسند إلى</translation>
    </message>
    <message>
        <source>Asking the carrier for the prices.</source>
        <translation>جارٍ طلب الأسعار من المشغّل.</translation>
    </message>
    <message>
        <source>Placing them, one after the other.</source>
        <translation>يجري حجزها واحدًا بعد الآخر.</translation>
    </message>
    <message>
        <source>%1 placed, %2 refused. What was refused is not charged.</source>
        <comment>how many, how many</comment>
        <translation>المحجوز %1، والمرفوض %2. المرفوض لا يُحتسب.</translation>
    </message>
    <message>
        <source>There is no event in this file.</source>
        <translation>لا حدث في هذا الملف.</translation>
    </message>
    <message>
        <source>Nothing is placed yet. %1 of %2 can be placed.</source>
        <comment>how many, how many</comment>
        <translation>لم يُحجز شيء بعد. يمكن حجز %1 من %2.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Placing</source>
        <translation>جارٍ الحجز</translation>
    </message>
    <message numerus="yes">
        <source>Place %n of them, %1 at most</source>
        <comment>price</comment>
        <translation>
            <numerusform>حجز %n منها، %1 على الأكثر</numerusform>
            <numerusform>حجز واحد منها، %1 على الأكثر</numerusform>
            <numerusform>حجز اثنين منها، %1 على الأكثر</numerusform>
            <numerusform>حجز %n منها، %1 على الأكثر</numerusform>
            <numerusform>حجز %n منها، %1 على الأكثر</numerusform>
            <numerusform>حجز %n منها، %1 على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>The prices are told first.</source>
        <translation>تُذكر الأسعار أولًا.</translation>
    </message>
    <message>
        <source>None of them can be placed.</source>
        <translation>لا يمكن حجز أي منها.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ImportFlow</name>
    <message>
        <source>The carrier does not know this kind of repetition. (%1)</source>
        <comment>the carrier&apos;s English</comment>
        <translation>لا يعرف المشغل هذا النوع من التكرار. (%1)</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ImportModel</name>
    <message>
        <source>Boosts</source>
        <translation>يعزّز</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Costs at most</source>
        <translation>الكلفة القصوى</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::InvoiceSaver</name>
    <message>
        <source>Save %1</source>
        <translation>حفظ %1</translation>
    </message>
    <message>
        <source>%1 No file was written.</source>
        <translation>%1 لم يُكتب أي ملف.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::InvoiceStrip</name>
    <message>
        <source>Issued %1, credits invoice %2</source>
        <translation>صدر %1، يقيّد الفاتورة %2 دائنًا</translation>
    </message>
    <message>
        <source>Issued %1, due %2, paid %3</source>
        <translation>صدرت %1، تستحق %2، سُددت %3</translation>
    </message>
    <message>
        <source>Issued %1, due %2</source>
        <translation>صدرت %1، تستحق %2</translation>
    </message>
    <message>
        <source>Prove it…</source>
        <translation>إثباتها…</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>حفظ PDF</translation>
    </message>
    <message>
        <source>Save CSV</source>
        <translation>حفظ CSV</translation>
    </message>
    <message>
        <source>Has this invoice worked out again from the carrier&apos;s journal</source>
        <translation>يعيد حساب هذه الفاتورة من سجل قيود المشغّل</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::InvoicesCard</name>
    <message>
        <source>An invoice is issued when a month is over.</source>
        <translation>تصدر الفاتورة عند انتهاء الشهر.</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>الفواتير</translation>
    </message>
    <message>
        <source>The chosen one is explained on this page.</source>
        <translation>تُشرح الفاتورة المحددة في هذه الصفحة.</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>invoices</comment>
        <translation>الكل %1</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::InvoicesDialog</name>
    <message>
        <source>Invoices</source>
        <translation>الفواتير</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::InvoicesModel</name>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number, what it credits</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>month, number, total, state</comment>
        <translation>%1، %2، %3، %4</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::LeftModel</name>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>المتبقي</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::MainWindow</name>
    <message>
        <source>Turbolane</source>
        <translation>Turbolane</translation>
    </message>
    <message>
        <source>Turbolane, practice</source>
        <translation>Turbolane، تدريب</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::MapFeed</name>
    <message>
        <source>%1, %2 left</source>
        <translation>%1، متبقٍ %2</translation>
    </message>
    <message>
        <source>%1, %2 used</source>
        <translation>%1، المستخدم %2</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>الحالة في %1</translation>
    </message>
    <message>
        <source>Dashes stopped: no live figures</source>
        <translation>الشرطات متوقفة: لا قيم حية</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>مفتاح الخريطة</translation>
    </message>
    <message>
        <source>Your port</source>
        <translation>منفذك</translation>
    </message>
    <message>
        <source>On-ramps</source>
        <translation>مداخل سحابية</translation>
    </message>
    <message>
        <source>PoP</source>
        <translation>PoP</translation>
    </message>
    <message>
        <source>Width: bandwidth. Dashes: utilisation</source>
        <translation>العرض: عرض النطاق. الشرطات: الاستخدام</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::MapView</name>
    <message>
        <source>World map</source>
        <translation>خريطة العالم</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::MapWords</name>
    <message>
        <source>port %1</source>
        <translation>المنفذ %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%n on-ramp(s)</source>
        <translation>
            <numerusform>%n مدخل سحابي</numerusform>
            <numerusform>مدخل سحابي واحد</numerusform>
            <numerusform>مدخلان سحابيان</numerusform>
            <numerusform>%n مداخل سحابية</numerusform>
            <numerusform>%n مدخلًا سحابيًا</numerusform>
            <numerusform>%n مدخل سحابي</numerusform>
        </translation>
    </message>
    <message>
        <source>with %1; zoom in to see them apart</source>
        <translation>مع %1؛ كبّر لرؤيتها منفصلة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>being provisioned</source>
        <translation>قيد التجهيز</translation>
    </message>
    <message>
        <source>down</source>
        <translation>منقطع</translation>
    </message>
    <message>
        <source>no live figures</source>
        <translation>لا قيم حية</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::MonthCalendar</name>
    <message>
        <source>Month of boosts</source>
        <translation>شهر التعزيزات</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n أخرى</numerusform>
            <numerusform>+1 آخر</numerusform>
            <numerusform>+2 آخران</numerusform>
            <numerusform>+%n أخرى</numerusform>
            <numerusform>+%n أخرى</numerusform>
            <numerusform>+%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2. Space goes through them, Enter opens the week.</source>
        <comment>day, how many boosts</comment>
        <translation>%1، %2. مفتاح المسافة يتنقل بينها، وEnter يفتح الأسبوع.</translation>
    </message>
    <message numerus="yes">
        <source>%n boost(s)</source>
        <translation>
            <numerusform>%n تعزيز</numerusform>
            <numerusform>تعزيز واحد</numerusform>
            <numerusform>تعزيزان</numerusform>
            <numerusform>%n تعزيزات</numerusform>
            <numerusform>%n تعزيزًا</numerusform>
            <numerusform>%n تعزيز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turbolane::ui::NameEditor</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Enter renames it, at no cost and without a pause.</source>
        <translation>يعيد Enter تسميته، بلا كلفة وبلا انقطاع.</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <comment>names</comment>
        <translation>%1 اسمه الآن %2.</translation>
    </message>
    <message>
        <source>A name has 1 to 64 letters, digits, hyphens, underscores or points.</source>
        <translation>يتكون الاسم من 1 إلى 64 من الحروف اللاتينية والأرقام والواصلات والشرطات السفلية والنقاط.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::NetworkPage</name>
    <message>
        <source>Shown on the map</source>
        <translation>المعروض على الخريطة</translation>
    </message>
    <message>
        <source>Mine and on-ramps</source>
        <translation>اتصالاتي والمداخل</translation>
    </message>
    <message>
        <source>Mine only</source>
        <translation>اتصالاتي فقط</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>the key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next on-ramp</source>
        <translation>المدخل السحابي التالي</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>drop the line</source>
        <translation>إسقاط الخط</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>اتصال جديد</translation>
    </message>
    <message>
        <source>Draw a connection from the selected port (N)</source>
        <translation>رسم اتصال من المنفذ المحدد (N)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>The carrier does not answer: nothing can be ordered now.</source>
        <translation>المشغّل لا يجيب: لا يمكن طلب شيء الآن.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::NewPortForm</name>
    <message>
        <source>Order port</source>
        <translation>طلب المنفذ</translation>
    </message>
    <message>
        <source>City or data centre</source>
        <translation>مدينة أو مركز بيانات</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>مركز البيانات</translation>
    </message>
    <message>
        <source>Where the cross connect to your router is made.</source>
        <translation>حيث يُنشأ التوصيل المتقاطع إلى موجّهك.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>السعة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New port</source>
        <translation>منفذ جديد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>city, data centre</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Asking the carrier where ports are sold.</source>
        <translation>يُسأل المشغل أين تُباع المنافذ.</translation>
    </message>
    <message>
        <source>Choose a data centre first.</source>
        <translation>اختر مركز بيانات أولًا.</translation>
    </message>
    <message>
        <source>Choose a size first.</source>
        <translation>اختر السعة أولًا.</translation>
    </message>
    <message>
        <source>A name has letters, digits, “-”, “_” and “.”.</source>
        <translation>يتكون الاسم من حروف لاتينية وأرقام و“-” و“_” و“.”.</translation>
    </message>
    <message>
        <source>You have a port with this name already.</source>
        <translation>لديك منفذ بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>The price is told first.</source>
        <translation>يُذكر السعر أولًا.</translation>
    </message>
    <message>
        <source>Asking the carrier for the price.</source>
        <translation>يُسأل المشغل عن السعر.</translation>
    </message>
    <message>
        <source>Charged from the moment it is lit, a part of a month by its seconds. Give it back at any time.</source>
        <translation>يُحتسب من لحظة تشغيله، وجزء الشهر بحسب ثوانيه. يمكنك إعادته في أي وقت.</translation>
    </message>
    <message>
        <source>%1 a month for the port and %2 for the cross connect, which the data centre makes.</source>
        <comment>money, money</comment>
        <translation>%1 شهريًا للمنفذ و%2 للتوصيل المتقاطع الذي ينشئه مركز البيانات.</translation>
    </message>
    <message>
        <source>%1 once.</source>
        <comment>money</comment>
        <translation>%1 مرة واحدة.</translation>
    </message>
    <message>
        <source>Order port, %1 per month</source>
        <comment>money</comment>
        <translation>طلب المنفذ، %1 شهريًا</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>جارٍ الطلب</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::NightBand</name>
    <message>
        <source>Night rate, %1 less</source>
        <translation>سعر الليل، أقل بمقدار %1</translation>
    </message>
    <message>
        <source>%1 to %2 by the clocks of %3</source>
        <comment>time, time, city</comment>
        <translation>من %1 إلى %2 بتوقيت %3</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::NoticePage</name>
    <message>
        <source>Going back</source>
        <translation>يعود</translation>
    </message>
    <message>
        <source>Turbo</source>
        <translation>توربو</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::NoticesPopover</name>
    <message>
        <source>Failures, boosts that ended, budget alerts and maintenance are told here.</source>
        <translation>تُذكر هنا حالات الفشل والتعزيزات المنتهية وتنبيهات الميزانية والصيانة.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Notices, newest first</source>
        <translation>الإشعارات، والأحدث أولًا</translation>
    </message>
    <message>
        <source>All activity</source>
        <translation>كل النشاط</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::OccurrencesModel</name>
    <message>
        <source>When</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation>يعزّز</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Costs at most</source>
        <translation>الكلفة القصوى</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>time, schedule, connection, state</comment>
        <translation>%1، %2، %3، %4</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::OfferPage</name>
    <message>
        <source>%1. %2</source>
        <comment>terms, what is left of a budget</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Choose hours to see the price.</source>
        <translation>اختر الساعات لعرض السعر.</translation>
    </message>
    <message>
        <source>Asking the price.</source>
        <translation>جارٍ طلب السعر.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Turbo profile</source>
        <translation>ملف توربو</translation>
    </message>
    <message>
        <source>Not boosted</source>
        <translation>لم يُعزَّز</translation>
    </message>
    <message>
        <source>Boost for, hours</source>
        <translation>مدة التعزيز بالساعات</translation>
    </message>
    <message>
        <source>Boost for %1</source>
        <translation>تعزيز مدة %1</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::OnRampFilter</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::OnRampFilters</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>مرشّحات أخرى</translation>
    </message>
    <message>
        <source>Under %1</source>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>Round trip under</source>
        <translation>زمن الذهاب والعودة أقل من</translation>
    </message>
    <message>
        <source>Round trip under, milliseconds</source>
        <translation>زمن الذهاب والعودة أقل من، بالميلي ثانية</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::OnRampList</name>
    <message>
        <source>City, site, region or provider</source>
        <translation>مدينة أو موقع أو منطقة أو مزود</translation>
    </message>
    <message>
        <source>Nearest to</source>
        <translation>الأقرب إلى</translation>
    </message>
    <message>
        <source>RTT, ms</source>
        <translation>RTT، ms</translation>
    </message>
    <message>
        <source>Round trip from the port, in milliseconds</source>
        <translation>زمن الذهاب والعودة من المنفذ، بالميلي ثانية</translation>
    </message>
    <message>
        <source>On-ramps, nearest first</source>
        <translation>المداخل السحابية، والأقرب أولًا</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>no port</source>
        <translation>لا منفذ</translation>
    </message>
    <message>
        <source>Nearest to %1, choose another port</source>
        <translation>الأقرب إلى %1، اختر منفذًا آخر</translation>
    </message>
    <message>
        <source>%1/Gbps h</source>
        <translation>%1/Gbps س</translation>
    </message>
    <message>
        <source>Price of the first Gbps for an hour</source>
        <translation>سعر أول Gbps لساعة واحدة</translation>
    </message>
    <message>
        <source>No distances from this port</source>
        <translation>لا مسافات من هذا المنفذ</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال مرة أخرى</translation>
    </message>
    <message>
        <source>No on-ramp matches</source>
        <translation>لا مدخل سحابي مطابق</translation>
    </message>
    <message>
        <source>Nothing in the catalogue has all of these words.</source>
        <translation>لا شيء في الدليل يحوي كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
    <message numerus="yes">
        <source>The filter “Under %1” hides %n result(s). Nearest: %2, %3.</source>
        <translation>
            <numerusform>المرشّح «أقل من %1» لا يخفي أي نتيجة (%n). الأقرب: %2، %3.</numerusform>
            <numerusform>المرشّح «أقل من %1» يخفي نتيجة واحدة. الأقرب: %2، %3.</numerusform>
            <numerusform>المرشّح «أقل من %1» يخفي نتيجتين. الأقرب: %2، %3.</numerusform>
            <numerusform>المرشّح «أقل من %1» يخفي %n نتائج. الأقرب: %2، %3.</numerusform>
            <numerusform>المرشّح «أقل من %1» يخفي %n نتيجة. الأقرب: %2، %3.</numerusform>
            <numerusform>المرشّح «أقل من %1» يخفي %n نتيجة. الأقرب: %2، %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove that filter</source>
        <translation>إزالة هذا المرشّح</translation>
    </message>
    <message numerus="yes">
        <source>%n on-ramp(s)</source>
        <translation>
            <numerusform>%n مدخل سحابي</numerusform>
            <numerusform>مدخل سحابي واحد</numerusform>
            <numerusform>مدخلان سحابيان</numerusform>
            <numerusform>%n مداخل سحابية</numerusform>
            <numerusform>%n مدخلًا سحابيًا</numerusform>
            <numerusform>%n مدخل سحابي</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 under %3</source>
        <translation>%1 من %2 دون %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::OnRampPicker</name>
    <message>
        <source>City, site, region or provider</source>
        <translation>مدينة أو موقع أو منطقة أو مزود</translation>
    </message>
    <message>
        <source>Choose an on-ramp</source>
        <translation>اختر مدخلًا سحابيًا</translation>
    </message>
    <message>
        <source>On-ramps, nearest first</source>
        <translation>المداخل السحابية، والأقرب أولًا</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::OnRampsModel</name>
    <message>
        <source>On-ramp</source>
        <translation>المدخل السحابي</translation>
    </message>
    <message>
        <source>RTT, ms</source>
        <translation>RTT، ms</translation>
    </message>
    <message>
        <source>per Gbps and hour</source>
        <translation>لكل Gbps في الساعة</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>%1, no path from this port</source>
        <translation>%1، لا مسار من هذا المنفذ</translation>
    </message>
    <message>
        <source>%1, round trip %2, %3 per Gbps and hour</source>
        <translation>%1، زمن الذهاب والعودة %2، %3 لكل Gbps في الساعة</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::OtherTime</name>
    <message>
        <source>1 min to 7 days: 90 min, 1:30 h, 2 d</source>
        <translation>من دقيقة إلى 7 أيام: 90 د، 1:30 س، 2 ي</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Boost for</source>
        <translation>مدة التعزيز</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::Palette</name>
    <message>
        <source>Search everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing is called that. Cities, providers, connections, orders and commands are found.</source>
        <translation>لا شيء بهذا الاسم. يُعثر على المدن والمزودين والاتصالات والطلبات والأوامر.</translation>
    </message>
    <message>
        <source>Enter does it</source>
        <translation>Enter ينفذه</translation>
    </message>
    <message>
        <source>Enter shows it</source>
        <translation>Enter يعرضه</translation>
    </message>
    <message>
        <source>Asking the carrier</source>
        <translation>جارٍ سؤال المشغّل</translation>
    </message>
    <message>
        <source>Enter ends it now</source>
        <translation>Enter ينهيه الآن</translation>
    </message>
    <message>
        <source>Enter boosts: %1</source>
        <comment>price per hour, end</comment>
        <translation>Enter يعزّز: %1</translation>
    </message>
    <message>
        <source>Enter boosts: %1. %2</source>
        <comment>price per hour, end; budget</comment>
        <translation>Enter يعزّز: %1. %2</translation>
    </message>
    <message>
        <source>Asking the carrier for the price</source>
        <translation>جارٍ طلب السعر من المشغّل</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::PartsModel</name>
    <message>
        <source>Made of</source>
        <translation>مؤلف من</translation>
    </message>
    <message>
        <source>Usage rows</source>
        <translation>أسطر الاستخدام</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>الثواني</translation>
    </message>
    <message>
        <source>%1, exact</source>
        <translation>%1، بدقة</translation>
    </message>
    <message>
        <source>%1, rounded</source>
        <translation>%1، مقرّبًا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::PathCard</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>number of lines, length, round trip</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n وصلة</numerusform>
            <numerusform>وصلة واحدة</numerusform>
            <numerusform>وصلتان</numerusform>
            <numerusform>%n وصلات</numerusform>
            <numerusform>%n وصلة</numerusform>
            <numerusform>%n وصلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Standby path</source>
        <translation>المسار الاحتياطي</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>%1, %2 kg CO₂e per TB</source>
        <comment>path, carbon</comment>
        <translation>%1، %2 كغم CO₂e لكل TB</translation>
    </message>
    <message>
        <source>Carried by its standby path: %1</source>
        <translation>يُنقل عبر مساره الاحتياطي: %1</translation>
    </message>
    <message>
        <source>Standby path, held for it: %1</source>
        <translation>المسار الاحتياطي، محجوز له: %1</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::PathStrip</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>cable, length, round trip</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::PathsModel</name>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>الطريق</translation>
    </message>
    <message>
        <source>Round trip, ms</source>
        <translation>ذهاب وعودة، ms</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 في الساعة</translation>
    </message>
    <message>
        <source>%1 per 30 days</source>
        <translation>%1 لكل 30 يومًا</translation>
    </message>
    <message>
        <source>kg CO₂e per TB</source>
        <translation>كغم CO₂e لكل TB</translation>
    </message>
    <message>
        <source>Length, km</source>
        <translation>الطول، كم</translation>
    </message>
    <message>
        <source>Shared risk</source>
        <translation>مخاطر مشتركة</translation>
    </message>
    <message>
        <source>%1: %2, round trip %3 ms, %4, %5 kg CO₂e per TB, %6</source>
        <comment>path, route, figures</comment>
        <translation>%1: %2، زمن الذهاب والعودة %3 ms، %4، %5 كغم CO₂e لكل TB، %6</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>الأسرع</translation>
    </message>
    <message>
        <source>Greenest</source>
        <translation>الأقل كربونًا</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>الأقل سعرًا</translation>
    </message>
    <message>
        <source>Diverse pair</source>
        <translation>زوج متباين</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>غيره</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>بين ذلك</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هو</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::PathsPanel</name>
    <message>
        <source>Asking for the price</source>
        <translation>جارٍ طلب السعر</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>المسارات</translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) to %1</source>
        <translation>
            <numerusform>لا مسار إلى %1 (%n)</numerusform>
            <numerusform>مسار واحد إلى %1</numerusform>
            <numerusform>مساران إلى %1</numerusform>
            <numerusform>%n مسارات إلى %1</numerusform>
            <numerusform>%n مسارًا إلى %1</numerusform>
            <numerusform>%n مسار إلى %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, quote %2</source>
        <comment>bandwidth, number</comment>
        <translation>%1، عرض السعر %2</translation>
    </message>
    <message>
        <source>Where should it lead?</source>
        <translation>إلى أين يؤدي؟</translation>
    </message>
    <message>
        <source>Choose an on-ramp on the map or in the form. Its path and price show here before you order.</source>
        <translation>اختر مدخلًا سحابيًا على الخريطة أو في النموذج. يظهر مساره وسعره هنا قبل أن تطلب.</translation>
    </message>
    <message>
        <source>Not as it is</source>
        <translation>ليس كما هو</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::PlanChoice</name>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>مدة الالتزام</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::PortView</name>
    <message>
        <source>Size</source>
        <translation>السعة</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>المتعاقد عليه</translation>
    </message>
    <message>
        <source>Port, a month</source>
        <translation>المنفذ، شهريًا</translation>
    </message>
    <message>
        <source>Cross connect, a month</source>
        <translation>التوصيل المتقاطع، شهريًا</translation>
    </message>
    <message>
        <source>In service since</source>
        <translation>في الخدمة منذ</translation>
    </message>
    <message>
        <source>Ordered with</source>
        <translation>طُلب مع</translation>
    </message>
    <message>
        <source>Steps of the port&apos;s order</source>
        <translation>خطوات طلب المنفذ</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>city, data centre</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) use it. A port is given back when none does.</source>
        <translation>
            <numerusform>لا يستخدمه أي اتصال. يُعاد المنفذ حين لا يستخدمه أي اتصال.</numerusform>
            <numerusform>يستخدمه اتصال واحد. يُعاد المنفذ حين لا يستخدمه أي اتصال.</numerusform>
            <numerusform>يستخدمه اتصالان. يُعاد المنفذ حين لا يستخدمه أي اتصال.</numerusform>
            <numerusform>تستخدمه %n اتصالات. يُعاد المنفذ حين لا يستخدمه أي اتصال.</numerusform>
            <numerusform>يستخدمه %n اتصالًا. يُعاد المنفذ حين لا يستخدمه أي اتصال.</numerusform>
            <numerusform>يستخدمه %n اتصال. يُعاد المنفذ حين لا يستخدمه أي اتصال.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being given back.</source>
        <translation>تجري إعادته.</translation>
    </message>
    <message>
        <source>Cancel the order, no charge</source>
        <translation>إلغاء الطلب، دون رسوم</translation>
    </message>
    <message>
        <source>Nothing is charged before it is lit.</source>
        <translation>لا يُحتسب شيء قبل تشغيله.</translation>
    </message>
    <message>
        <source>Charging stops as soon as it is switched off; its cross connect is removed.</source>
        <translation>يتوقف الاحتساب فور إطفائه، ويُزال توصيله المتقاطع.</translation>
    </message>
    <message>
        <source>The carrier is asked.</source>
        <translation>يُسأل المشغل.</translation>
    </message>
    <message>
        <source>The port was not given back: something still uses it.</source>
        <translation>لم يُعَد المنفذ: ما زال قيد الاستخدام.</translation>
    </message>
    <message>
        <source>End the connections on it first.</source>
        <translation>أنهِ الاتصالات عليه أولًا.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::PortsDialog</name>
    <message>
        <source>%1
%2, %3</source>
        <comment>name, city, size or state</comment>
        <translation>%1
%2، %3</translation>
    </message>
    <message>
        <source>New port</source>
        <translation>منفذ جديد</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>المنافذ</translation>
    </message>
    <message>
        <source>Your ports</source>
        <translation>منافذك</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::PortsModel</name>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n اتصال</numerusform>
            <numerusform>اتصال واحد</numerusform>
            <numerusform>اتصالان</numerusform>
            <numerusform>%n اتصالات</numerusform>
            <numerusform>%n اتصالًا</numerusform>
            <numerusform>%n اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 من %2 %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::PracticeBar</name>
    <message>
        <source>Clock speed</source>
        <translation>سرعة الساعة</translation>
    </message>
    <message>
        <source>To the next event</source>
        <translation>إلى الحدث التالي</translation>
    </message>
    <message>
        <source>Drills, and the story from its beginning</source>
        <translation>التمارين، والقصة من بدايتها</translation>
    </message>
    <message>
        <source>To the month&apos;s end</source>
        <translation>إلى نهاية الشهر</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Practice clock</source>
        <translation>ساعة التدريب</translation>
    </message>
    <message>
        <source>Let the rest of the month happen, and its bill be made</source>
        <translation>دع بقية الشهر تمر وتصدر فاتورته</translation>
    </message>
    <message>
        <source>Throw these books of practice away, after asking</source>
        <translation>حذف دفاتر التدريب هذه، بعد السؤال</translation>
    </message>
    <message>
        <source>The clock stands still</source>
        <translation>الساعة متوقفة</translation>
    </message>
    <message>
        <source>Clock at %1</source>
        <translation>الساعة بسرعة %1</translation>
    </message>
    <message>
        <source>Let the clock go on</source>
        <translation>استئناف الساعة</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>إيقاف الساعة</translation>
    </message>
    <message>
        <source>Telling the story so far: a fortnight of a network, %1</source>
        <translation>تُروى القصة حتى الآن: أسبوعان من حياة شبكة، %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>day of the week, day, time</comment>
        <translation>%1 %2، %3</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>To the next event, %1</source>
        <translation>إلى الحدث التالي، %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::PresenterNotes</name>
    <message>
        <source>%1: %2</source>
        <comment>a key, what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Turbolane, presenter&apos;s notes</source>
        <translation>Turbolane، ملاحظات مقدّم العرض</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>هذه هي الخطوة الأخيرة.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title, notes</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No tour just now</source>
        <translation>لا جولة الآن</translation>
    </message>
    <message>
        <source>What the keys do</source>
        <translation>وظائف المفاتيح</translation>
    </message>
    <message>
        <source>Tour, on the rail, begins it.</source>
        <translation>تبدأ الجولة من «جولة» في الشريط الجانبي.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ProfileCards</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Turbo</source>
        <translation>توربو</translation>
    </message>
    <message>
        <source>Change the bandwidth profiles</source>
        <translation>تغيير ملفات عرض النطاق</translation>
    </message>
    <message>
        <source>Bandwidth profiles</source>
        <translation>ملفات عرض النطاق</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>in force</comment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>يعمل دائمًا</translation>
    </message>
    <message>
        <source>None</source>
        <comment>turbo profile</comment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Nothing to press Turbo for.</source>
        <translation>لا شيء يُضغط توربو لأجله.</translation>
    </message>
    <message>
        <source>+%1 just now</source>
        <translation>%1 إضافية الآن</translation>
    </message>
    <message>
        <source>+%1 by day</source>
        <translation>%1 إضافية نهارًا</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>Only while boosted</source>
        <translation>أثناء التعزيز فقط</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ProfileOpener</name>
    <message>
        <source>Open a saved profile</source>
        <translation>فتح ملف محفوظ</translation>
    </message>
    <message>
        <source>Carrier profiles (*.json)</source>
        <translation>ملفات المشغّلين (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ProgressPage</name>
    <message>
        <source>Cancel, no charge</source>
        <translation>إلغاء، دون رسوم</translation>
    </message>
    <message>
        <source>Boosting</source>
        <translation>جارٍ التعزيز</translation>
    </message>
    <message>
        <source>Billing starts after the line-rate test.</source>
        <translation>يبدأ الاحتساب بعد اختبار المعدل الكامل.</translation>
    </message>
    <message>
        <source>%1 for %2. %3</source>
        <comment>price, time, sentence</comment>
        <translation>%1 مقابل %2. %3</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>جارٍ الإلغاء</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ProofDialog</name>
    <message>
        <source>Billed</source>
        <translation>المفوتر</translation>
    </message>
    <message>
        <source>Worked out again</source>
        <translation>المعاد حسابه</translation>
    </message>
    <message>
        <source>Items of the invoice, worked out again</source>
        <translation>بنود الفاتورة، معادًا حسابها</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال مرة أخرى</translation>
    </message>
    <message>
        <source>Proof of invoice %1</source>
        <translation>إثبات الفاتورة %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Every charge is made from facts that are written down as they happen. The invoice is worked out again from those alone, up to the day it was issued.</source>
        <translation>ينشأ كل رسم من وقائع تُدوّن حال حدوثها. يُعاد حساب الفاتورة منها وحدها، حتى يوم إصدارها.</translation>
    </message>
    <message>
        <source>The carrier works it out again</source>
        <translation>يعيد المشغّل حسابها</translation>
    </message>
    <message>
        <source>The difference is %1: the invoice is what its facts come to.</source>
        <translation>الفرق %1: الفاتورة هي ما تؤدي إليه وقائعها.</translation>
    </message>
    <message>
        <source>The difference is %1: the invoice is not what its facts come to. Query it.</source>
        <translation>الفرق %1: الفاتورة ليست ما تؤدي إليه وقائعها. استفسر عنها.</translation>
    </message>
    <message>
        <source>The whole invoice, tax included</source>
        <translation>الفاتورة كلها، شاملة الضريبة</translation>
    </message>
    <message>
        <source>%1 facts, each with the SHA-256 of the one before it; that of the last:</source>
        <translation>عدد الوقائع %1، ومع كل منها قيمة SHA-256 لما قبلها؛ وقيمة آخرها:</translation>
    </message>
    <message>
        <source>It could not be worked out again. %1</source>
        <translation>تعذرت إعادة حسابها. %1</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ProposalColumn</name>
    <message>
        <source>Bandwidth</source>
        <translation>عرض النطاق</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Costs at most</source>
        <translation>الكلفة القصوى</translation>
    </message>
    <message>
        <source>Against now</source>
        <translation>مقارنة بالآن</translation>
    </message>
    <message>
        <source>Schedule boost</source>
        <translation>جدولة تعزيز</translation>
    </message>
    <message>
        <source>Repeat it…</source>
        <translation>تكراره…</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>For</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Move boost</source>
        <translation>نقل التعزيز</translation>
    </message>
    <message>
        <source>New boost</source>
        <translation>تعزيز جديد</translation>
    </message>
    <message>
        <source>This boost is not there any more.</source>
        <translation>لم يعد هذا التعزيز موجودًا.</translation>
    </message>
    <message>
        <source>There is no connection that is up.</source>
        <translation>لا اتصال يعمل الآن.</translation>
    </message>
    <message>
        <source>A bandwidth is a number and a unit, such as 2.5G.</source>
        <translation>عرض النطاق عدد ووحدة، مثل 2.5G.</translation>
    </message>
    <message>
        <source>A boost lasts from 1 minute to 7 days.</source>
        <translation>يدوم التعزيز من دقيقة واحدة إلى 7 أيام.</translation>
    </message>
    <message>
        <source>Asking the carrier for the price.</source>
        <translation>جارٍ طلب السعر من المشغّل.</translation>
    </message>
    <message>
        <source>The price is told first.</source>
        <translation>يُذكر السعر أولًا.</translation>
    </message>
    <message>
        <source>Now %1, %2. It is moved as a whole or not at all.</source>
        <comment>time, price</comment>
        <translation>الآن %1، %2. يُنقل كله أو لا يُنقل أبدًا.</translation>
    </message>
    <message>
        <source>Then %1 again. Its capacity is reserved from now on.</source>
        <comment>bandwidth</comment>
        <translation>ثم يعود إلى %1. سعته محجوزة من الآن.</translation>
    </message>
    <message>
        <source>Schedule boost, %1</source>
        <comment>price</comment>
        <translation>جدولة تعزيز، %1</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>جارٍ النقل</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>جارية الجدولة</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>غير ممكن</translation>
    </message>
    <message>
        <source>Move this time</source>
        <translation>نقل هذه المدة</translation>
    </message>
    <message>
        <source>There was no room at %1: nothing is reserved yet.</source>
        <comment>time</comment>
        <translation>لم تكن هناك سعة عند %1: لم يُحجز شيء بعد.</translation>
    </message>
    <message>
        <source>This time alone: the others of the schedule stay as they are.</source>
        <translation>هذه المدة وحدها: تبقى سائر مدد الجدولة كما هي.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Move boost, price</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>The boost is scheduled.</source>
        <translation>جُدول التعزيز.</translation>
    </message>
    <message>
        <source>The boost is moved.</source>
        <translation>نُقل التعزيز.</translation>
    </message>
    <message>
        <source>This time is moved.</source>
        <translation>نُقلت هذه المدة.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::QueryDialog</name>
    <message>
        <source>Send query</source>
        <translation>إرسال الاستفسار</translation>
    </message>
    <message>
        <source>Query this line</source>
        <translation>استفسار عن هذا البند</translation>
    </message>
    <message>
        <source>%1, %2, %3 on invoice %4</source>
        <comment>owner, line, amount, number</comment>
        <translation>%1، %2، %3 في الفاتورة %4</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>ما الخطأ فيه</translation>
    </message>
    <message>
        <source>How much of it looks too much</source>
        <translation>كم منه يبدو زائدًا</translation>
    </message>
    <message>
        <source>Before tax. Empty: you leave that to the carrier.</source>
        <translation>قبل الضريبة. فارغ: تترك ذلك للمشغّل.</translation>
    </message>
    <message>
        <source>Send nothing</source>
        <translation>عدم الإرسال</translation>
    </message>
    <message>
        <source>Say it in 1 to %1 letters.</source>
        <translation>اكتبه في 1 إلى %1 من الحروف.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>ليس هذا مبلغًا.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::QuitDialog</name>
    <message>
        <source>%1 runs at %2 until %3.</source>
        <translation>%1 يعمل بمعدل %2 حتى %3.</translation>
    </message>
    <message>
        <source>%1 is not boosted while Turbolane is closed, and its bill stands still. Started again before %2, the boost goes on until then.</source>
        <translation>لا يُعزَّز %1 ما دام Turbolane مغلقًا، وتتوقف فاتورته. إن شُغّل من جديد قبل %2 استمر التعزيز حتى ذلك الوقت.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n boosts runs while Turbolane is closed, and their bill stands still. Started again before their end, they go on until then.</source>
        <translation>
            <numerusform>لا يجري أي من التعزيزات (%n) ما دام Turbolane مغلقًا، وتتوقف فاتورتها. إن شُغّل من جديد قبل نهايتها استمرت حتى ذلك الوقت.</numerusform>
            <numerusform>لا يجري التعزيز ما دام Turbolane مغلقًا، وتتوقف فاتورته. إن شُغّل من جديد قبل نهايته استمر حتى ذلك الوقت.</numerusform>
            <numerusform>لا يجري أي من التعزيزين ما دام Turbolane مغلقًا، وتتوقف فاتورتهما. إن شُغّل من جديد قبل نهايتهما استمرا حتى ذلك الوقت.</numerusform>
            <numerusform>لا يجري أي من %n تعزيزات ما دام Turbolane مغلقًا، وتتوقف فاتورتها. إن شُغّل من جديد قبل نهايتها استمرت حتى ذلك الوقت.</numerusform>
            <numerusform>لا يجري أي من %n تعزيزًا ما دام Turbolane مغلقًا، وتتوقف فاتورتها. إن شُغّل من جديد قبل نهايتها استمرت حتى ذلك الوقت.</numerusform>
            <numerusform>لا يجري أي من %n تعزيز ما دام Turbolane مغلقًا، وتتوقف فاتورتها. إن شُغّل من جديد قبل نهايتها استمرت حتى ذلك الوقت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit Turbolane</source>
        <translation>إنهاء Turbolane</translation>
    </message>
    <message numerus="yes">
        <source>%n boost(s) running</source>
        <translation>
            <numerusform>لا تعزيز جارٍ (%n)</numerusform>
            <numerusform>تعزيز واحد جارٍ</numerusform>
            <numerusform>تعزيزان جاريان</numerusform>
            <numerusform>%n تعزيزات جارية</numerusform>
            <numerusform>%n تعزيزًا جاريًا</numerusform>
            <numerusform>%n تعزيز جارٍ</numerusform>
        </translation>
    </message>
    <message>
        <source>If you quit all the same: %1</source>
        <translation>إن أنهيته رغم ذلك: %1</translation>
    </message>
    <message>
        <source>The carrier can go on in the background: boosts end by themselves and the window comes back from the tray.</source>
        <translation>يستطيع المشغّل مواصلة العمل في الخلفية: تنتهي التعزيزات من تلقاء نفسها وتعود النافذة من شريط النظام.</translation>
    </message>
    <message>
        <source>The carrier can go on in the background: boosts end by themselves, and the window comes back when Turbolane is started again.</source>
        <translation>يستطيع المشغّل مواصلة العمل في الخلفية: تنتهي التعزيزات من تلقاء نفسها، وتعود النافذة عند تشغيل Turbolane من جديد.</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>الإنهاء رغم ذلك</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Keep running in the background</source>
        <translation>مواصلة العمل في الخلفية</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::QuoteClock</name>
    <message>
        <source>Fixing the price</source>
        <translation>جارٍ تثبيت السعر</translation>
    </message>
    <message>
        <source>Prices are exact, for the plan and term chosen</source>
        <translation>الأسعار دقيقة، للخطة والمدة المختارتين</translation>
    </message>
    <message>
        <source>Fix this price for 5 minutes</source>
        <translation>تثبيت هذا السعر 5 دقائق</translation>
    </message>
    <message>
        <source>The fixed price has expired</source>
        <translation>انتهت صلاحية السعر المثبت</translation>
    </message>
    <message>
        <source>Fix it again</source>
        <translation>تثبيته من جديد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Price fixed until %1</source>
        <translation>السعر مثبت حتى %1</translation>
    </message>
    <message>
        <source>Price fixed for %1 more</source>
        <translation>السعر مثبت %1 أخرى</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Turbolane</source>
        <translation>Turbolane</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::RepeatEdit</name>
    <message>
        <source>On weekdays of choice</source>
        <translation>في أيام أسبوع مختارة</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::RoundTripCard</name>
    <message>
        <source>of the path it takes, ms</source>
        <translation>للمسار الذي يسلكه، ms</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>زمن الذهاب والعودة</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::RoundTripPlot</name>
    <message>
        <source>Round trip</source>
        <translation>زمن الذهاب والعودة</translation>
    </message>
    <message>
        <source>Nothing carried it in the time shown</source>
        <translation>لم ينقله شيء في الفترة المعروضة</translation>
    </message>
    <message>
        <source>%1 all the time shown</source>
        <translation>%1 طوال الفترة المعروضة</translation>
    </message>
    <message>
        <source>Between %1 and %2 in the time shown, last %3</source>
        <translation>بين %1 و%2 في الفترة المعروضة، والأخير %3</translation>
    </message>
    <message>
        <source>carried by nothing</source>
        <translation>لا شيء ينقله</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::RouteRules</name>
    <message>
        <source>Stay within a region</source>
        <translation>البقاء ضمن منطقة</translation>
    </message>
    <message>
        <source>Avoid a region</source>
        <translation>تجنب منطقة</translation>
    </message>
    <message>
        <source>Pass through a country</source>
        <translation>المرور عبر بلد</translation>
    </message>
    <message>
        <source>Pass through a region</source>
        <translation>المرور عبر منطقة</translation>
    </message>
    <message>
        <source>MACsec</source>
        <translation>MACsec</translation>
    </message>
    <message>
        <source>Quantum-safe</source>
        <translation>مقاوم للحوسبة الكمومية</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>قاعدة</translation>
    </message>
    <message>
        <source>Add a rule for every path</source>
        <translation>إضافة قاعدة لكل المسارات</translation>
    </message>
    <message>
        <source>Every path has to</source>
        <translation>على كل مسار</translation>
    </message>
    <message>
        <source>Encryption on every link</source>
        <translation>التشفير على كل وصلة</translation>
    </message>
    <message>
        <source>Stay within %1</source>
        <comment>region</comment>
        <translation>البقاء ضمن %1</translation>
    </message>
    <message>
        <source>Avoid %1</source>
        <comment>region</comment>
        <translation>تجنب %1</translation>
    </message>
    <message>
        <source>Pass %1</source>
        <comment>country or region</comment>
        <translation>المرور عبر %1</translation>
    </message>
    <message>
        <source>%1 on every link</source>
        <comment>encryption</comment>
        <translation>%1 على كل وصلة</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::RouteWishes</name>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Avoid a country</source>
        <translation>تجنب بلد</translation>
    </message>
    <message>
        <source>Also compare routes that avoid</source>
        <translation>قارن أيضًا طرقًا تتجنب</translation>
    </message>
    <message>
        <source>Longest round trip, milliseconds</source>
        <translation>أطول زمن ذهاب وعودة، بالميلي ثانية</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>دون حد</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Longest round trip</source>
        <translation>أطول زمن ذهاب وعودة</translation>
    </message>
    <message>
        <source>Keep apart from</source>
        <translation>الفصل عن</translation>
    </message>
    <message>
        <source>Avoid %1</source>
        <translation>تجنب %1</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>بلدان أخرى</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>to keep apart from</comment>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::RowChartDialog</name>
    <message>
        <source>Ask again</source>
        <translation>السؤال مرة أخرى</translation>
    </message>
    <message>
        <source>Throughput of %1</source>
        <translation>معدل نقل %1</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>day, time, time</comment>
        <translation>%1، من %2 إلى %3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The usage row is from %1 to %2, for %3.</source>
        <translation>سطر الاستخدام من %1 إلى %2، بمبلغ %3.</translation>
    </message>
    <message>
        <source>Asking the carrier for the figures</source>
        <translation>جارٍ طلب القيم من المشغّل</translation>
    </message>
    <message>
        <source>Nothing was measured then.</source>
        <translation>لم يُقَس شيء حينها.</translation>
    </message>
    <message>
        <source>There are no figures just now.</source>
        <translation>لا قيم الآن.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ScheduleColumn</name>
    <message>
        <source>Boosts</source>
        <translation>يعزّز</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>For</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Costs at most</source>
        <translation>الكلفة القصوى</translation>
    </message>
    <message>
        <source>Skip this time</source>
        <translation>تخطي هذه المرة</translation>
    </message>
    <message>
        <source>End schedule</source>
        <translation>إنهاء الجدول</translation>
    </message>
    <message>
        <source>No time chosen</source>
        <translation>لم يُحدد موعد</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>صيانة</translation>
    </message>
    <message>
        <source>%1. Nothing of what is worked on is promised for that time; connections move to another path where one has room.</source>
        <comment>why the carrier works on it</comment>
        <translation>%1. لا يُوعد بشيء مما يجري العمل عليه في ذلك الوقت؛ وتنتقل الاتصالات إلى مسار آخر حيث تتوفر سعة.</translation>
    </message>
    <message>
        <source>Remove boost, no charge</source>
        <translation>إزالة التعزيز، دون رسوم</translation>
    </message>
    <message>
        <source>End boost now</source>
        <translation>إنهاء التعزيز الآن</translation>
    </message>
    <message>
        <source>Its capacity is free again at once. Nothing was charged.</source>
        <translation>تحررت سعته في الحال. لم يُحتسب شيء.</translation>
    </message>
    <message>
        <source>Charged until now, at most %1. The rest is not charged.</source>
        <translation>احتُسب حتى الآن، %1 على الأكثر. الباقي لا يُحتسب.</translation>
    </message>
    <message>
        <source>Ends every time to come, nothing is charged for them. A boost that runs goes on until its end.</source>
        <translation>ينهي كل المواعيد القادمة، ولا يُحتسب عليها شيء. التعزيز الجاري يستمر حتى نهايته.</translation>
    </message>
    <message>
        <source>The boost is removed, at no charge.</source>
        <translation>أُزيل التعزيز، دون رسوم.</translation>
    </message>
    <message>
        <source>Choose one to see why it is as it is. A new one is drawn in the week, over the hours it shall run, or begun with Insert.</source>
        <translation>اختر وقتًا لترى لماذا هو على حاله. يُرسم وقت جديد في الأسبوع فوق الساعات التي يجب أن يعمل فيها، أو يُبدأ بمفتاح Insert.</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Change the series…</source>
        <translation>تغيير السلسلة…</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ScheduleDialog</name>
    <message>
        <source>Schedule boost</source>
        <translation>جدولة تعزيز</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>group, how many</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n اتصال</numerusform>
            <numerusform>اتصال واحد</numerusform>
            <numerusform>اتصالان</numerusform>
            <numerusform>%n اتصالات</numerusform>
            <numerusform>%n اتصالًا</numerusform>
            <numerusform>%n اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave that time out</source>
        <translation>ترك ذلك الموعد</translation>
    </message>
    <message>
        <source>Move it within its day</source>
        <translation>نقله ضمن يومه</translation>
    </message>
    <message>
        <source>What to boost</source>
        <translation>ما يُعزَّز</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>For example 10G, in whole Mbps.</source>
        <translation>مثلًا 10G، بأعداد صحيحة من Mbps.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>For</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>For example 2 h or 90 min.</source>
        <translation>مثلًا 2 س أو 90 د.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>If there is no room</source>
        <translation>إن لم تتوفر سعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>There is no connection that is up.</source>
        <translation>لا اتصال يعمل الآن.</translation>
    </message>
    <message>
        <source>A name has letters, digits, “-”, “_” and “.”.</source>
        <translation>يتكون الاسم من حروف لاتينية وأرقام و«-» و«_» و«.».</translation>
    </message>
    <message>
        <source>A bandwidth is a number and a unit, such as 2.5G.</source>
        <translation>عرض النطاق عدد ووحدة، مثل 2.5G.</translation>
    </message>
    <message>
        <source>A boost lasts from 1 minute to 7 days.</source>
        <translation>يدوم التعزيز من دقيقة واحدة إلى 7 أيام.</translation>
    </message>
    <message>
        <source>The price is told first.</source>
        <translation>يُذكر السعر أولًا.</translation>
    </message>
    <message>
        <source>Asking the carrier for the price.</source>
        <translation>جارٍ طلب السعر من المشغّل.</translation>
    </message>
    <message>
        <source>The first costs %1 at most.</source>
        <translation>كلفة الأول %1 على الأكثر.</translation>
    </message>
    <message>
        <source>%1 in the next %2 days, %3 at most together.</source>
        <comment>times, days, money</comment>
        <translation>%1 في الأيام القادمة وعددها %2، ومجموعها %3 على الأكثر.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them moved.</source>
        <translation>
            <numerusform>نُقل منها %n.</numerusform>
            <numerusform>نُقل واحد منها.</numerusform>
            <numerusform>نُقل اثنان منها.</numerusform>
            <numerusform>نُقل منها %n.</numerusform>
            <numerusform>نُقل منها %n.</numerusform>
            <numerusform>نُقل منها %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is room at none of these times.</source>
        <translation>لا سعة في أي من هذه المواعيد.</translation>
    </message>
    <message numerus="yes">
        <source>Schedule %n boost(s)</source>
        <translation>
            <numerusform>جدولة %n تعزيز</numerusform>
            <numerusform>جدولة تعزيز واحد</numerusform>
            <numerusform>جدولة تعزيزين</numerusform>
            <numerusform>جدولة %n تعزيزات</numerusform>
            <numerusform>جدولة %n تعزيزًا</numerusform>
            <numerusform>جدولة %n تعزيز</numerusform>
        </translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>جارية الجدولة</translation>
    </message>
    <message>
        <source>%1 is scheduled.</source>
        <translation>جُدول %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n refused: %1</source>
        <comment>how many, a sentence why</comment>
        <translation>
            <numerusform>لم يُرفض شيء: %1</numerusform>
            <numerusform>رُفضت واحدة: %1</numerusform>
            <numerusform>رُفضت اثنتان: %1</numerusform>
            <numerusform>رُفضت %n: %1</numerusform>
            <numerusform>رُفضت %n: %1</numerusform>
            <numerusform>رُفضت %n: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A series stays with what it boosts.</source>
        <translation>تبقى السلسلة مع ما تعزّزه.</translation>
    </message>
    <message>
        <source>Change the schedule</source>
        <translation>تغيير الجدول</translation>
    </message>
    <message>
        <source>Change the series</source>
        <translation>تغيير السلسلة</translation>
    </message>
    <message>
        <source>That is what they cost now.</source>
        <translation>هذا ما تكلّفه الآن.</translation>
    </message>
    <message>
        <source>Now they cost %1: %2.</source>
        <comment>money, difference</comment>
        <translation>تكلّف الآن %1: %2.</translation>
    </message>
    <message>
        <source>Times that have begun stay. One that was skipped or moved by itself stays so on its day.</source>
        <translation>ما بدأ يبقى كما هو. والمرّة التي تُخطّيت أو نُقلت وحدها تبقى كذلك في يومها.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>تغيّر %1.</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Choose a weekday at least.</source>
        <translation>اختر يومًا واحدًا من الأسبوع على الأقل.</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>جارٍ التغيير</translation>
    </message>
    <message numerus="yes">
        <source>Change %n boost(s)</source>
        <translation>
            <numerusform>تغيير %n تعزيز</numerusform>
            <numerusform>تغيير تعزيز واحد</numerusform>
            <numerusform>تغيير تعزيزين</numerusform>
            <numerusform>تغيير %n تعزيزات</numerusform>
            <numerusform>تغيير %n تعزيزًا</numerusform>
            <numerusform>تغيير %n تعزيز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turbolane::ui::SchedulePage</name>
    <message>
        <source>Which times</source>
        <translation>أي المواعيد</translation>
    </message>
    <message>
        <source>Schedule boost</source>
        <translation>جدولة تعزيز</translation>
    </message>
    <message>
        <source>Plan a transfer</source>
        <translation>تخطيط نقل بيانات</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>القادمة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>No boost is scheduled</source>
        <translation>لا تعزيز مجدول</translation>
    </message>
    <message>
        <source>Asking the carrier for your schedules</source>
        <translation>جارٍ طلب جداولك من المشغّل</translation>
    </message>
    <message>
        <source>A boost can start by itself: once, or every day, with its capacity reserved and its price told before.</source>
        <translation>يمكن أن يبدأ التعزيز من تلقاء نفسه: مرة واحدة أو كل يوم، بسعة محجوزة وسعر معلن مسبقًا.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ScheduleTop</name>
    <message>
        <source>Earlier</source>
        <translation>أبكر</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحق</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>How times are shown</source>
        <translation>كيفية عرض المواعيد</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>ملف التقويم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Save as calendar file…</source>
        <translation>حفظ كملف تقويم…</translation>
    </message>
    <message>
        <source>Open calendar file…</source>
        <translation>فتح ملف تقويم…</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ServiceCard</name>
    <message>
        <source>Service level</source>
        <translation>مستوى الخدمة</translation>
    </message>
    <message>
        <source>Met, %1 promised</source>
        <translation>محقق، الموعود %1</translation>
    </message>
    <message>
        <source>Missed, %1 promised</source>
        <translation>غير محقق، الموعود %1</translation>
    </message>
    <message>
        <source>The service level cannot be read just now. %1</source>
        <translation>تتعذر قراءة مستوى الخدمة الآن. %1</translation>
    </message>
    <message>
        <source>The carrier does not answer.</source>
        <translation>المشغّل لا يجيب.</translation>
    </message>
    <message>
        <source>Asking the carrier for the last 30 days</source>
        <translation>جارٍ طلب آخر 30 يومًا من المشغّل</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::SettingsPage</name>
    <message>
        <source>None, at once</source>
        <translation>لا شيء، فورًا</translation>
    </message>
    <message>
        <source>Demo, seconds</source>
        <translation>عرض توضيحي، ثوانٍ</translation>
    </message>
    <message>
        <source>Real, seconds to minutes</source>
        <translation>واقعية، من ثوانٍ إلى دقائق</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Billing time zone</source>
        <translation>المنطقة الزمنية للفوترة</translation>
    </message>
    <message>
        <source>Carrier&apos;s version</source>
        <translation>إصدار المشغّل</translation>
    </message>
    <message>
        <source>Datapath</source>
        <translation>مسار البيانات</translation>
    </message>
    <message>
        <source>Step times</source>
        <translation>أزمنة الخطوات</translation>
    </message>
    <message>
        <source>Look and feel</source>
        <translation>المظهر والاستخدام</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>إشعارات سطح المكتب</translation>
    </message>
    <message>
        <source>About Turbolane</source>
        <translation>حول Turbolane</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Reduced: no sweeps, pulses or moving dashes; short fades only.</source>
        <translation>مخفّضة: دون مسح أو نبض أو شرطات متحركة؛ تلاشٍ قصير فقط.</translation>
    </message>
    <message>
        <source>Turbo button</source>
        <translation>زر توربو</translation>
    </message>
    <message>
        <source>Pressing twice: the first press shows the price for 5 s, the second starts.</source>
        <translation>الضغط مرتين: الضغطة الأولى تعرض السعر 5 ثوانٍ، والثانية تبدأ.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Takes effect when Turbolane starts again.</source>
        <translation>يسري عند تشغيل Turbolane من جديد.</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>بحسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>مخفّضة</translation>
    </message>
    <message>
        <source>Hold to boost</source>
        <translation>اضغط مطولًا للتعزيز</translation>
    </message>
    <message>
        <source>Press twice</source>
        <translation>اضغط مرتين</translation>
    </message>
    <message>
        <source>System</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>A boost ends in 5 minutes</source>
        <translation>ينتهي تعزيز خلال 5 دقائق</translation>
    </message>
    <message>
        <source>A boost has ended</source>
        <translation>انتهى تعزيز</translation>
    </message>
    <message>
        <source>Something failed</source>
        <translation>فشل شيء</translation>
    </message>
    <message>
        <source>A connection is down</source>
        <translation>انقطع اتصال</translation>
    </message>
    <message>
        <source>A boost or an order, or a budget that has ended boosts.</source>
        <translation>تعزيز أو طلب، أو ميزانية أنهت تعزيزات.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::SoFarCard</name>
    <message>
        <source>This month so far</source>
        <translation>هذا الشهر حتى الآن</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>المنافذ</translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation>التعزيزات</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا جواب</translation>
    </message>
    <message>
        <source>Waiting for usage</source>
        <translation>في انتظار الاستخدام</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Usage up to %1</source>
        <translation>الاستخدام حتى %1</translation>
    </message>
    <message>
        <source>%1, %2 each second</source>
        <translation>%1، %2 كل ثانية</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what for, amount</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <comment>time</comment>
        <translation>متأخر %1</translation>
    </message>
    <message>
        <source>Counted to %1. It catches up by itself; connections are not affected.</source>
        <translation>احتُسب حتى %1. يلحق بنفسه؛ ولا تتأثر الاتصالات.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::Spinner</name>
    <message>
        <source>Under way</source>
        <translation>جارٍ</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::StatusBar</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Offline, on this computer</source>
        <translation>دون شبكة، على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Connected, %1</source>
        <translation>متصل، %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Connected, usage is late</source>
        <translation>متصل، الاستخدام متأخر</translation>
    </message>
    <message>
        <source>No answer for %1</source>
        <translation>لا جواب منذ %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>The clock stands still</source>
        <translation>الساعة متوقفة</translation>
    </message>
    <message>
        <source>Clock at %1×</source>
        <translation>الساعة بسرعة %1×</translation>
    </message>
    <message>
        <source>Live, last event %1 ago</source>
        <translation>مباشر، آخر حدث قبل %1</translation>
    </message>
    <message>
        <source>Last event %1</source>
        <translation>آخر حدث %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connections boosted</source>
        <translation>
            <numerusform>معزَّز %1 من %n اتصال</numerusform>
            <numerusform>معزَّز %1 من اتصال واحد</numerusform>
            <numerusform>معزَّز %1 من اتصالين</numerusform>
            <numerusform>معزَّز %1 من %n اتصالات</numerusform>
            <numerusform>معزَّز %1 من %n اتصالًا</numerusform>
            <numerusform>معزَّز %1 من %n اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>month</comment>
        <translation>%1 حتى الآن</translation>
    </message>
    <message>
        <source>Datapath: %1</source>
        <translation>مسار البيانات: %1</translation>
    </message>
    <message>
        <source>Real packets</source>
        <translation>حزم حقيقية</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::TagsPart</name>
    <message>
        <source>costCentre=4711</source>
        <translation>costCentre=4711</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>A key, an equals sign and a value; Enter puts it on this connection</source>
        <translation>مفتاح وعلامة مساواة وقيمة؛ ويضيفه Enter إلى هذا الاتصال</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Press to take this tag away</source>
        <translation>اضغط لإزالة هذا الوسم</translation>
    </message>
    <message>
        <source>A tag is a key and a value of up to 64 characters each: costCentre=4711</source>
        <translation>الوسم مفتاح وقيمة، لا يزيد كل منهما على 64 محرفًا: costCentre=4711</translation>
    </message>
    <message>
        <source>The tags are changed.</source>
        <translation>تغيّرت الوسوم.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ThroughputChart</name>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Throughput by the hour</source>
        <translation>معدل النقل بالساعة</translation>
    </message>
    <message>
        <source>Throughput, %1</source>
        <translation>معدل النقل، %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::TimeChoice</name>
    <message>
        <source>Boost for, hours</source>
        <translation>مدة التعزيز بالساعات</translation>
    </message>
    <message>
        <source>Other time</source>
        <translation>مدة أخرى</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::TimesList</name>
    <message>
        <source>Scheduled boosts</source>
        <translation>التعزيزات المجدولة</translation>
    </message>
    <message>
        <source>Delete skips the chosen time.</source>
        <translation>يتخطى Delete الموعد المحدد.</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <translation>
            <numerusform>%n جدول</numerusform>
            <numerusform>جدول واحد</numerusform>
            <numerusform>جدولان</numerusform>
            <numerusform>%n جداول</numerusform>
            <numerusform>%n جدولًا</numerusform>
            <numerusform>%n جدول</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, next %2: %3</source>
        <comment>count, time, connection</comment>
        <translation>%1، التالي %2: %3</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::TourCard</name>
    <message>
        <source>Leave the tour</source>
        <translation>مغادرة الجولة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Guided tour, %1 of %2</source>
        <comment>step, steps</comment>
        <translation>الجولة الإرشادية، %1 من %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::TransferColumn</name>
    <message>
        <source>Transfer planner</source>
        <translation>مخطط نقل البيانات</translation>
    </message>
    <message>
        <source>Finds the boosts that meet a deadline.</source>
        <translation>يجد التعزيزات التي تفي بموعد نهائي.</translation>
    </message>
    <message>
        <source>Schedule boosts</source>
        <translation>جدولة التعزيزات</translation>
    </message>
    <message>
        <source>Close the transfer planner</source>
        <translation>إغلاق مخطط نقل البيانات</translation>
    </message>
    <message>
        <source>Ways to do it</source>
        <translation>الطرق الممكنة</translation>
    </message>
    <message>
        <source>Asking the carrier what each hour costs.</source>
        <translation>جارٍ سؤال المشغّل عن كلفة كل ساعة.</translation>
    </message>
    <message>
        <source>No plan meets the deadline: with every hour boosted that can be had, %1 of %2 are moved by then. Ask for less, or for later.</source>
        <comment>data, data</comment>
        <translation>لا خطة تفي بالموعد النهائي: بتعزيز كل ساعة متاحة تُنقل %1 من %2 حتى ذلك الوقت. اطلب أقل، أو أبعد.</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>لا شيء إضافي</translation>
    </message>
    <message>
        <source>%1 spare</source>
        <comment>length</comment>
        <translation>فائض %1</translation>
    </message>
    <message>
        <source>Not in time</source>
        <translation>ليس في الموعد</translation>
    </message>
    <message numerus="yes">
        <source>Schedule %n boost(s)</source>
        <translation>
            <numerusform>جدولة %n تعزيز</numerusform>
            <numerusform>جدولة تعزيز واحد</numerusform>
            <numerusform>جدولة تعزيزين</numerusform>
            <numerusform>جدولة %n تعزيزات</numerusform>
            <numerusform>جدولة %n تعزيزًا</numerusform>
            <numerusform>جدولة %n تعزيز</numerusform>
        </translation>
    </message>
    <message>
        <source>It is done in time without a boost.</source>
        <translation>يكتمل في الموعد دون تعزيز.</translation>
    </message>
    <message>
        <source>Without a boost it is not done in time.</source>
        <translation>لا يكتمل في الموعد دون تعزيز.</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>جارية الجدولة</translation>
    </message>
    <message>
        <source>Nothing is scheduled, and nothing was charged.</source>
        <translation>لم يُجدول شيء، ولم يُحتسب شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n boost(s) could not be taken back and stand in the calendar.</source>
        <translation>
            <numerusform>تعذر سحب %n تعزيز، وهي في التقويم.</numerusform>
            <numerusform>تعذر سحب تعزيز واحد، وهو في التقويم.</numerusform>
            <numerusform>تعذر سحب تعزيزين، وهما في التقويم.</numerusform>
            <numerusform>تعذر سحب %n تعزيزات، وهي في التقويم.</numerusform>
            <numerusform>تعذر سحب %n تعزيزًا، وهي في التقويم.</numerusform>
            <numerusform>تعذر سحب %n تعزيز، وهي في التقويم.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number, how many</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>1 of 3, price</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Deadline %1</source>
        <comment>time</comment>
        <translation>الموعد النهائي %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <comment>time</comment>
        <translation>يكتمل %1</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::TransferForm</name>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>By</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Leave for other traffic</source>
        <translation>يُترك لحركة البيانات الأخرى</translation>
    </message>
    <message>
        <source>%1 of what is carried is your data, the rest headers and repeats.</source>
        <translation>من المنقول %1 بياناتك، والباقي ترويسات وإعادات.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1, %2 of its own</source>
        <comment>bandwidth, percent</comment>
        <translation>%1، أي %2 من عرضه</translation>
    </message>
    <message>
        <source>There is no connection that is up.</source>
        <translation>لا اتصال يعمل الآن.</translation>
    </message>
    <message>
        <source>The deadline is over, or too close to boost anything before it.</source>
        <translation>الموعد النهائي مضى، أو أقرب من أن يُعزَّز شيء قبله.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::TransferPlot</name>
    <message>
        <source>Data moved</source>
        <translation>البيانات المنقولة</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::TryDialog</name>
    <message>
        <source>Ask again</source>
        <translation>اسأل مرة أخرى</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>تجربة %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Asking the carrier where the line is</source>
        <translation>يُسأل المشغّل عن مكان الخط</translation>
    </message>
    <message>
        <source>The carrier&apos;s machine does not carry it just now: there is nothing to run inside.</source>
        <translation>جهاز المشغّل لا يحمله الآن: لا يوجد ما يمكن تشغيل شيء داخله.</translation>
    </message>
    <message>
        <source>Real packets go through this connection. These commands run inside its two ends, on the carrier&apos;s machine, for the user who started the carrier. Press Turbo while iperf3 sends, and its figures follow.</source>
        <translation>تمر عبر هذا الاتصال حزم حقيقية. تعمل هذه الأوامر داخل طرفيه، على جهاز المشغّل، للمستخدم الذي شغّله. اضغط Turbo أثناء إرسال iperf3 فتتبعه أرقامه.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>what the command does</comment>
        <translation>نسخ: %1</translation>
    </message>
    <message>
        <source>The command was copied.</source>
        <translation>نُسخ الأمر.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::TurboButton</name>
    <message>
        <source>Turbo</source>
        <translation>توربو</translation>
    </message>
    <message>
        <source>%1. Press again within 5 seconds to boost.</source>
        <translation>%1. اضغط مجددًا خلال 5 ثوانٍ للتعزيز.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::TurboCard</name>
    <message>
        <source>%1: %2, usually %3</source>
        <comment>order, time it took, typical time</comment>
        <translation>%1: %2، والمعتاد %3</translation>
    </message>
    <message>
        <source>Show steps</source>
        <translation>عرض الخطوات</translation>
    </message>
    <message>
        <source>Hide steps</source>
        <translation>إخفاء الخطوات</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::TurboPage</name>
    <message>
        <source>Bandwidth</source>
        <translation>عرض النطاق</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>caption, bandwidth</comment>
        <translation>%1، من %2</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>What was done last</source>
        <translation>آخر إجراء</translation>
    </message>
    <message>
        <source>%1 Ctrl+Z takes it back.</source>
        <comment>what was done</comment>
        <translation>%1 Ctrl+Z يتراجع عنه.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>تم التراجع.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::UntilEdit</name>
    <message>
        <source>For good</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Until and with</source>
        <translation>حتى يوم، ضمنًا</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::UsageRowsModel</name>
    <message>
        <source>Usage record</source>
        <translation>سجل الاستخدام</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>الثواني</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 في الساعة</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>مسترد</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::WaysOut</name>
    <message>
        <source>Possible instead</source>
        <translation>الممكن بدلًا من ذلك</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::WeekCalendar</name>
    <message>
        <source>Week of boosts</source>
        <translation>أسبوع التعزيزات</translation>
    </message>
    <message>
        <source>Nothing is chosen. The arrows choose a boost, Insert proposes a new one, Page Up and Page Down show another week.</source>
        <translation>لم يُحدد شيء. الأسهم تحدد تعزيزًا، وInsert يقترح جديدًا، وPage Up وPage Down يعرضان أسبوعًا آخر.</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>مقترح</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::WhatIfDialog</name>
    <message>
        <source>the same</source>
        <translation>نفسه</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>أقل بمقدار %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>أكثر بمقدار %1</translation>
    </message>
    <message>
        <source>Without boosts</source>
        <translation>دون تعزيزات</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>احتساب</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>As supposed</source>
        <translation>كما افتُرض</translation>
    </message>
    <message>
        <source>The month as it was and as supposed</source>
        <translation>الشهر كما كان وكما افتُرض</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Choose what is supposed to have been other.</source>
        <translation>اختر ما يُفترض أنه كان مختلفًا.</translation>
    </message>
    <message>
        <source>The same use, rated as it was and as supposed. Nothing is ordered or changed.</source>
        <translation>الاستخدام نفسه، مسعّرًا كما كان وكما افتُرض. لا يُطلب شيء ولا يتغير.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>مدة الالتزام</translation>
    </message>
    <message>
        <source>Base bandwidth</source>
        <translation>عرض النطاق الأساسي</translation>
    </message>
    <message>
        <source>Such as 2.5G. Empty: as it was.</source>
        <translation>مثل 2.5G. فارغ: كما كان.</translation>
    </message>
    <message>
        <source>This is not a bandwidth in whole Mbps.</source>
        <translation>ليس هذا عرض نطاق بأعداد صحيحة من Mbps.</translation>
    </message>
    <message numerus="yes">
        <source>More was carried than %1 would have let through in %n 5-minute sample(s).</source>
        <translation>
            <numerusform>نُقل أكثر مما كان %1 سيسمح به في %n من عينات الدقائق الخمس.</numerusform>
            <numerusform>نُقل أكثر مما كان %1 سيسمح به في عينة واحدة من عينات الدقائق الخمس.</numerusform>
            <numerusform>نُقل أكثر مما كان %1 سيسمح به في عينتين من عينات الدقائق الخمس.</numerusform>
            <numerusform>نُقل أكثر مما كان %1 سيسمح به في %n من عينات الدقائق الخمس.</numerusform>
            <numerusform>نُقل أكثر مما كان %1 سيسمح به في %n من عينات الدقائق الخمس.</numerusform>
            <numerusform>نُقل أكثر مما كان %1 سيسمح به في %n من عينات الدقائق الخمس.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 instead of %2: %3.</source>
        <comment>would cost, did cost, change</comment>
        <translation>%1 بدلًا من %2: %3.</translation>
    </message>
    <message>
        <source>the bandwidth</source>
        <comment>that is supposed</comment>
        <translation>عرض النطاق</translation>
    </message>
    <message>
        <source>Before tax</source>
        <translation>قبل الضريبة</translation>
    </message>
    <message>
        <source>It could not be worked out. %1</source>
        <translation>تعذر احتسابه. %1</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::WindowFeed</name>
    <message>
        <source>Practice carrier</source>
        <translation>مشغّل التدريب</translation>
    </message>
    <message>
        <source>The carrier</source>
        <translation>المشغّل</translation>
    </message>
    <message numerus="yes">
        <source>%n boost(s) running</source>
        <translation>
            <numerusform>لا تعزيز جارٍ (%n)</numerusform>
            <numerusform>تعزيز واحد جارٍ</numerusform>
            <numerusform>تعزيزان جاريان</numerusform>
            <numerusform>%n تعزيزات جارية</numerusform>
            <numerusform>%n تعزيزًا جاريًا</numerusform>
            <numerusform>%n تعزيز جارٍ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has not answered yet.</source>
        <translation>لم يجب %1 بعد.</translation>
    </message>
    <message>
        <source>%1 has not answered for %2.</source>
        <translation>لم يجب %1 منذ %2.</translation>
    </message>
    <message>
        <source>You see the state of %1.</source>
        <translation>ما تراه هو الحالة في %1.</translation>
    </message>
    <message>
        <source>Your connections keep running.</source>
        <translation>تواصل اتصالاتك عملها.</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>المحاولة التالية خلال %1.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>%1 refuses this token.</source>
        <translation>يرفض %1 هذا الرمز.</translation>
    </message>
    <message>
        <source>Enter a new one in Settings.</source>
        <translation>أدخل رمزًا جديدًا في الإعدادات.</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::WorldPicture</name>
    <message>
        <source>Turbolane: your cloud connections, on one map</source>
        <translation>Turbolane: اتصالاتك السحابية، على خريطة واحدة</translation>
    </message>
    <message>
        <source>Turbolane</source>
        <translation>Turbolane</translation>
    </message>
    <message>
        <source>Draw a connection, see its exact price, and boost it for just the hours you need.</source>
        <translation>ارسم اتصالًا، وانظر سعره الدقيق، وعزّزه للساعات التي تحتاجها فقط.</translation>
    </message>
    <message>
        <source>Your cloud connections,
on one map.</source>
        <translation>اتصالاتك السحابية،
على خريطة واحدة.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ZoomButtons</name>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Whole world</source>
        <translation>العالم كله</translation>
    </message>
</context>
</TS>
