package org.outturn.excel.layout;

/** What a workbook is written for: to be worked with, or to be published. */
public enum ReportStyle {
    /** Colour beside words, charts, frozen headings and filters: for the team and for management. */
    MONITORING(Theme.BODY_POINTS, Theme.TITLE_POINTS, Theme.SUBTITLE_POINTS),
    /**
     * Words and values alone, as the Government Analysis Function's guidance on releasing statistics in
     * spreadsheets asks: one marked-up table to a sheet, no fills, no symbols, nothing beside or below it.
     */
    PUBLICATION(12, 16, 14);

    private final int bodyPoints;
    private final int titlePoints;
    private final int subtitlePoints;

    ReportStyle(int bodyPoints, int titlePoints, int subtitlePoints) {
        this.bodyPoints = bodyPoints;
        this.titlePoints = titlePoints;
        this.subtitlePoints = subtitlePoints;
    }

    public boolean isPublication() {
        return this == PUBLICATION;
    }

    public int bodyPoints() {
        return bodyPoints;
    }

    public int titlePoints() {
        return titlePoints;
    }

    public int subtitlePoints() {
        return subtitlePoints;
    }

    /** How wide a digit of its text is, in points: what column widths are counted in. */
    public double digitPoints() {
        return Math.round(bodyPoints * 4 / 3.0 * 0.556) * 0.75;
    }

    /** How high a row of a table is that holds so many lines of its text, in points. */
    public float rowHeight(int lines) {
        return (float) (lines * bodyPoints * Theme.LINE + Theme.ROOM);
    }

    /** With room above, so that what it heads is seen to belong to it. */
    public float subtitleHeight() {
        return (float) (subtitlePoints * Theme.LINE + Theme.ROOM);
    }

    public float titleHeight() {
        return (float) (titlePoints * Theme.LINE + Theme.ROOM);
    }
}
