// SPDX-License-Identifier: GPL-3.0-or-later

// A static library has to have a source of its own; what it is for comes from qt_add_resources().
