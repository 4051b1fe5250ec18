package id.selaras.shared.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A statement whose names were replaced by question marks, and the values in their order. */
record NamedStatement(String text, List<Object> values) {

    private static final Pattern NAME = Pattern.compile(":([a-zA-Z][a-zA-Z0-9]*)");

    static NamedStatement of(String statement, Map<String, ?> named) {
        List<Object> values = new ArrayList<>();
        Matcher names = NAME.matcher(statement);
        StringBuilder text = new StringBuilder();
        while (names.find()) {
            String name = names.group(1);
            if (!named.containsKey(name)) {
                throw new IllegalArgumentException("no value for :" + name);
            }
            names.appendReplacement(text, add(named.get(name), values));
        }
        return new NamedStatement(names.appendTail(text).toString(), values);
    }

    private static String add(Object value, List<Object> values) {
        if (value instanceof Collection<?> several) {
            return add(several, values);
        }
        values.add(value);
        return "?";
    }

    /**
     * An empty list matches nothing, which SQL can only say with a null in it. Others are filled up with their last
     * value to one of a few lengths: lists of all lengths would all be different statements, none of which the server
     * had prepared already.
     */
    private static String add(Collection<?> several, List<Object> values) {
        if (several.isEmpty()) {
            return "(NULL)";
        }
        int length = Integer.highestOneBit(2 * several.size() - 1);
        Object last = null;
        for (Object each : several) {
            values.add(each);
            last = each;
        }
        values.addAll(Collections.nCopies(length - several.size(), last));
        return "(" + String.join(", ", Collections.nCopies(length, "?")) + ")";
    }
}
