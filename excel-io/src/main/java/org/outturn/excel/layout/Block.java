package org.outturn.excel.layout;

/** A part of a sheet, below the one before it. */
public sealed interface Block permits TableLayout, TextLayout, ChartLayout, FanLayout {}
