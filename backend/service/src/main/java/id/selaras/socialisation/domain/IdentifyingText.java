package id.selaras.socialisation.domain;

import java.util.regex.Pattern;

/** Finds in words for everybody what would tell of whom they speak: numbers of people and telephones, addresses. */
public final class IdentifyingText {

    private static final Pattern NUMBER = Pattern.compile("\\d(?:[ .-]?\\d){8,}");
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+\\.\\S+");

    private IdentifyingText() {}

    public static boolean isIn(String text) {
        return NUMBER.matcher(text).find() || ADDRESS.matcher(text).find();
    }
}
