package id.selaras.survey.domain;

/**
 * Words in the languages of the pages.
 *
 * @param id Indonesian, needed
 * @param en English, or null
 * @param jv Javanese, or null
 */
public record Wording(String id, String en, String jv) {

    /** In a language, or in Indonesian where nobody has translated it. */
    public String in(String language) {
        String words = language == null
                ? id
                : switch (language) {
                    case "en" -> en;
                    case "jv" -> jv;
                    default -> id;
                };
        return words == null || words.isBlank() ? id : words;
    }

    /** The language in which {@link #in} tells them: the wanted one, or Indonesian. */
    public String languageIn(String language) {
        boolean isTranslated = "en".equals(language) && isTold(en) || "jv".equals(language) && isTold(jv);
        return isTranslated ? language : "id";
    }

    private static boolean isTold(String words) {
        return words != null && !words.isBlank();
    }

    /** Whether the words that are needed are there. */
    static boolean isThere(Wording wording) {
        return wording != null && wording.id() != null && !wording.id().isBlank();
    }
}
