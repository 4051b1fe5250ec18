package id.selaras.employee.domain;

/** A name as it is written, with the titles before and behind it. */
public final class PersonName {

    private PersonName() {}

    public static String withTitles(String front, String name, String back) {
        String titled = isEmpty(front) ? name : front.strip() + " " + name;
        return isEmpty(back) ? titled : titled + ", " + back.strip();
    }

    private static boolean isEmpty(String title) {
        return title == null || title.isBlank();
    }
}
