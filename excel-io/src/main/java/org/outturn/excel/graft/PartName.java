package org.outturn.excel.graft;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** Names of parts as zip entries have them: no leading stroke. The package itself is the empty name. */
final class PartName {

    private static final Pattern STROKE = Pattern.compile("/");

    private PartName() {}

    static String relationshipsOf(String part) {
        int stroke = part.lastIndexOf('/') + 1;
        return part.substring(0, stroke) + "_rels/" + part.substring(stroke) + ".rels";
    }

    static String folderOf(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    static String extensionOf(String part) {
        return part.substring(part.lastIndexOf('.') + 1);
    }

    /** Where a relationship's target leads. What follows a hash is a place within the part. */
    static String resolve(String from, String target) {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        String full = path.startsWith("/") ? path : folderOf(from) + path;
        Deque<String> steps = new ArrayDeque<>();
        for (String step : steps(full)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    /** The target to write in a relationship of one part so that it leads to another. */
    static String relative(String from, String to) {
        List<String> here = steps(folderOf(from));
        List<String> there = steps(to);
        int shared = 0;
        while (shared < here.size()
                && shared < there.size() - 1
                && here.get(shared).equals(there.get(shared))) {
            shared++;
        }
        return "../".repeat(here.size() - shared) + String.join("/", there.subList(shared, there.size()));
    }

    private static List<String> steps(String path) {
        return path.isEmpty() ? List.of() : STROKE.splitAsStream(path).toList();
    }

    /** The same name with another number: table1.xml as 7 is table7.xml. */
    static String numbered(String like, int number) {
        int end = like.lastIndexOf('.');
        if (end <= like.lastIndexOf('/')) {
            return like + number;
        }
        int start = end;
        while (start > 0 && Character.isDigit(like.charAt(start - 1))) {
            start--;
        }
        return like.substring(0, start) + number + like.substring(end);
    }
}
