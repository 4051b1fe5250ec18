package id.selaras.planner;

/** What every id must satisfy. */
final class Ids {
    private static final int LONGEST = 200;

    private Ids() {}

    static String require(String id, String what) {
        if (id == null || id.isEmpty() || id.length() > LONGEST) {
            throw new InvalidProblem(what + " id must have 1 to " + LONGEST + " characters");
        }
        for (int i = 0; i < id.length(); i++) {
            // The lottery joins ids with the character 0; a control character could make two pairs alike.
            if (Character.isISOControl(id.charAt(i)) || Character.isSurrogate(id.charAt(i))) {
                throw new InvalidProblem(what + " id must not hold control or surrogate characters");
            }
        }
        return id;
    }
}
