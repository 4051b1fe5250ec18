package id.selaras.socialisation.application;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.owasp.html.Encoding;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * HTML of which nothing can harm its readers: text, lists, tables and links.
 *
 * @param html    well-formed, also as XML
 * @param removed what was taken out: {@code script}, {@code a@onclick}
 */
record CleanHtml(String html, List<String> removed) {

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "h2",
                    "h3",
                    "h4",
                    "ul",
                    "ol",
                    "li",
                    "strong",
                    "b",
                    "em",
                    "i",
                    "u",
                    "blockquote",
                    "hr",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "a",
                    "sub",
                    "sup")
            .allowAttributes("colspan", "rowspan")
            .matching(Pattern.compile("\\d{1,2}"))
            .onElements("th", "td")
            .allowUrlProtocols("https", "http", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .allowWithoutAttributes("a")
            .requireRelsOnLinks("noopener", "noreferrer")
            .toFactory();

    private static final Pattern BREAK = Pattern.compile("<br ?/?>|</tr>", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLOCK =
            Pattern.compile("</(p|h2|h3|h4|ul|ol|blockquote|table)>|<hr ?/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern CELL = Pattern.compile("</t[hd]>", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK =
            Pattern.compile("<a href=\"([^\"]*)\"[^>]*>(.*?)</a>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    static CleanHtml of(String written) {
        Set<String> removed = new LinkedHashSet<>();
        String html = POLICY.sanitize(
                written,
                new HtmlChangeListener<>() {
                    @Override
                    public void discardedTag(Set<String> found, String element) {
                        found.add(element);
                    }

                    @Override
                    public void discardedAttributes(Set<String> found, String element, String... attributes) {
                        for (String attribute : attributes) {
                            found.add(element + "@" + attribute);
                        }
                    }
                },
                removed);
        return new CleanHtml(html, new ArrayList<>(removed));
    }

    /** Whether anything is left to read. */
    boolean isBlank() {
        return text(html).isBlank();
    }

    /** The same words without marks, for messengers and e-mail: items with a bullet, links with their address. */
    static String text(String clean) {
        String marked = LINK.matcher(clean.replace("\n", " ")).replaceAll("$2 ($1)");
        marked = marked.replaceAll("(?i)<li[^>]*>", "\u2022 ").replaceAll("(?i)</li>", "\n");
        marked = CELL.matcher(marked).replaceAll("  ");
        marked = BREAK.matcher(marked).replaceAll("\n");
        marked = BLOCK.matcher(marked).replaceAll("\n\n");
        String plain = Encoding.decodeHtml(TAG.matcher(marked).replaceAll(""), false);
        return plain.replaceAll("[ \\t]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }
}
