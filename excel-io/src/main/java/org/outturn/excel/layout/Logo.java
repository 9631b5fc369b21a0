package org.outturn.excel.layout;

import java.util.Optional;

/** A picture in PNG or JPEG, the formats that every spreadsheet shows. */
public final class Logo {

    private static final int PNG_SIZE_AT = 16;
    private static final int MARKER = 0xFF;
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_FRAME = 0xCF;

    private final byte[] image;
    private final int width;
    private final int height;
    private final String description;

    private Logo(byte[] image, int width, int height, String description) {
        this.image = image.clone();
        this.width = width;
        this.height = height;
        this.description = description;
    }

    /** The picture file as it came. */
    public byte[] image() {
        return image.clone();
    }

    /** In dots. */
    public int width() {
        return width;
    }

    /** In dots. */
    public int height() {
        return height;
    }

    /** What the picture is, for people who cannot see it. */
    public String description() {
        return description;
    }

    public boolean isPng() {
        return isPng(image);
    }

    private static boolean isPng(byte[] image) {
        return image.length > PNG_SIZE_AT + 8 && at(image, 0) == 0x89 && image[1] == 'P' && image[2] == 'N';
    }

    /** The picture with its size; none if it is in another format, or has no size. */
    public static Optional<Logo> of(byte[] image, String description) {
        Optional<Logo> logo = isPng(image)
                ? Optional.of(
                        new Logo(image, number(image, PNG_SIZE_AT, 4), number(image, PNG_SIZE_AT + 4, 4), description))
                : jpeg(image, description);
        return logo.filter(found -> found.width > 0 && found.height > 0);
    }

    /** Walks from marker to marker up to the frame, which says how large the picture is. */
    private static Optional<Logo> jpeg(byte[] image, String description) {
        if (image.length < 4 || at(image, 0) != MARKER || at(image, 1) != 0xD8) {
            return Optional.empty();
        }
        int at = 2;
        while (at + 9 < image.length && at(image, at) == MARKER) {
            if (isFrame(at(image, at + 1))) {
                return Optional.of(new Logo(image, number(image, at + 7, 2), number(image, at + 5, 2), description));
            }
            at += 2 + number(image, at + 2, 2);
        }
        return Optional.empty();
    }

    /** The tables between the frames' markers are none themselves. */
    private static boolean isFrame(int marker) {
        boolean table = marker == 0xC4 || marker == 0xC8 || marker == 0xCC;
        return marker >= FIRST_FRAME && marker <= LAST_FRAME && !table;
    }

    private static int number(byte[] image, int from, int bytes) {
        int number = 0;
        for (int i = 0; i < bytes; i++) {
            number = (number << 8) | at(image, from + i);
        }
        return number;
    }

    private static int at(byte[] image, int index) {
        return image[index] & 0xFF;
    }
}
