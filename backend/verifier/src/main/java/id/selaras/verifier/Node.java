package id.selaras.verifier;

import java.util.List;
import java.util.Map;

/** A JSON value with the place it stands at, for messages that help. */
final class Node {
    private final Object value;
    private final String place;

    Node(Object value, String place) {
        this.value = value;
        this.place = place;
    }

    String place() {
        return place;
    }

    boolean has(String member) {
        return object().containsKey(member);
    }

    Node member(String name) {
        if (!has(name)) {
            throw new Unreadable(place + ": member " + name + " is missing");
        }
        return new Node(object().get(name), place + "." + name);
    }

    private Map<?, ?> object() {
        if (value instanceof Map<?, ?> members) {
            return members;
        }
        throw new Unreadable(place + " must be an object");
    }

    private List<?> list() {
        if (value instanceof List<?> items) {
            return items;
        }
        throw new Unreadable(place + " must be an array");
    }

    int size() {
        return list().size();
    }

    Node item(int index) {
        return new Node(list().get(index), place + "[" + index + "]");
    }

    String string() {
        if (value instanceof String string) {
            return string;
        }
        throw new Unreadable(place + " must be a string");
    }

    boolean bool() {
        if (value instanceof Boolean bool) {
            return bool;
        }
        throw new Unreadable(place + " must be true or false");
    }

    long number(long least, long most) {
        if (value instanceof Long number && number >= least && number <= most) {
            return number;
        }
        throw new Unreadable(place + " must be a whole number in " + least + ".." + most);
    }

    int index(int end) {
        return (int) number(0, end - 1L);
    }

    long[] numbers(long least, long most) {
        long[] numbers = new long[size()];
        List<?> items = list();
        for (int i = 0; i < numbers.length; i++) {
            if (!(items.get(i) instanceof Long number) || number < least || number > most) {
                throw new Unreadable(place + "[" + i + "] must be a whole number in " + least + ".." + most);
            }
            numbers[i] = number;
        }
        return numbers;
    }

    int[] indices(int end) {
        long[] numbers = numbers(0, end - 1L);
        int[] indices = new int[numbers.length];
        for (int i = 0; i < indices.length; i++) {
            indices[i] = (int) numbers[i];
        }
        return indices;
    }
}
