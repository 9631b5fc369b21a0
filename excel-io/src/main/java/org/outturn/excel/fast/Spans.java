package org.outturn.excel.fast;

import java.util.Arrays;

/**
 * Where the wanted values of one row stand in a buffer. One object serves all rows of a scan. In a
 * text file a span is the field as written, with its quotation marks; in a sheet it is all that the
 * cell element says except its address.
 */
public final class Spans {

    /** How many bytes stand readable behind every span, whatever they are. */
    public static final int SLACK = 16;

    private final int[] from;
    private final int[] to;
    private final int[] valueFrom;
    private final int[] stateTo;
    private byte[] bytes = new byte[SLACK];
    private long number;
    private int rowFrom;
    private int rowTo;
    private int width;
    private boolean blank;
    private boolean understood;
    private byte[] before = {};
    private byte[] after = {};

    Spans(int slots) {
        from = new int[slots];
        to = new int[slots];
        valueFrom = new int[slots];
        stateTo = new int[slots];
    }

    void startRow(byte[] buffer, int start) {
        bytes = buffer;
        rowFrom = start;
        width = 0;
        blank = false;
        understood = true;
        Arrays.fill(from, 0);
        Arrays.fill(to, 0);
    }

    void endRow(long rowNumber, int end) {
        number = rowNumber;
        rowTo = end;
    }

    /** A value that has nothing else beside it. */
    void value(int slot, int start, int end) {
        from[slot] = start;
        to[slot] = end;
    }

    /** A cell: its attributes end where its content begins, which may have a formula before the value. */
    void cell(int slot, int start, int attributesEnd, int valueStart, int end) {
        from[slot] = start;
        stateTo[slot] = attributesEnd;
        valueFrom[slot] = valueStart;
        to[slot] = end;
    }

    void width(int columns) {
        width = columns;
    }

    void blank() {
        blank = true;
    }

    void notUnderstood() {
        understood = false;
    }

    /** What a stored row needs around it to be complete in itself. */
    void frame(byte[] start, byte[] end) {
        before = start;
        after = end;
    }

    public byte[] bytes() {
        return bytes;
    }

    public int from(int slot) {
        return from[slot];
    }

    /** Where the attributes of a cell end. */
    public int attributesTo(int slot) {
        return stateTo[slot];
    }

    /** Where the value itself begins. */
    public int valueFrom(int slot) {
        return valueFrom[slot];
    }

    public int to(int slot) {
        return to[slot];
    }

    /** As Excel shows it; in a text file the line on which the row starts. */
    public long number() {
        return number;
    }

    /** How many fields a row of a text file has. */
    public int width() {
        return width;
    }

    /** Whether it is certain that there is nothing in the row. */
    public boolean isBlank() {
        return blank;
    }

    /** Whether the spans can be used; otherwise the row has to be read as it is stored. */
    public boolean isUnderstood() {
        return understood;
    }

    /** Whether there is nothing in the row but that byte and spaces. */
    public boolean holdsOnly(char delimiter) {
        for (int at = rowFrom; at < rowTo; at++) {
            if (bytes[at] != delimiter && bytes[at] != ' ') {
                return false;
            }
        }
        return true;
    }

    /** The row as it is stored, complete in itself. */
    public byte[] stored() {
        return framed(Arrays.copyOfRange(bytes, rowFrom, rowTo));
    }

    /** Another row like those of this file, complete in itself. */
    public byte[] framed(byte[] row) {
        byte[] whole = Arrays.copyOf(before, before.length + row.length + after.length);
        System.arraycopy(row, 0, whole, before.length, row.length);
        System.arraycopy(after, 0, whole, before.length + row.length, after.length);
        return whole;
    }
}
