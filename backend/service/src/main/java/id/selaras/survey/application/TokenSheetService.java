package id.selaras.survey.application;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.letter.LetterPress;
import id.selaras.survey.domain.SurveyStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sets one-time tokens on cards to cut, 4 × 8 on a page. The tokens pass through and are kept nowhere. */
@ApplicationScoped
public class TokenSheetService {

    private static final String SHEET = "SKM-TOKEN";
    private static final int COLUMNS = 4;
    private static final int ROWS = 8;

    /**
     * What differs from card to card. Public, because the template reads it by reflection.
     *
     * @param qr picture of the code that leads to the survey with this token
     */
    public record Card(String token, String qr) {}

    @Inject
    SurveyService surveys;

    @Inject
    SurveyPaperText text;

    @Inject
    TokenService tokens;

    @Inject
    LetterPress press;

    /**
     * The cards as PDF; 409 once the survey is over, 422 when one of the tokens is unknown, used or withdrawn. The QR
     * code of each leads to the survey with its token behind the {@code #}: browsers tell that part to no server, so
     * it stands in no log.
     */
    public byte[] cards(UUID id, PrintTokens command) {
        SurveyRow survey = surveys.get(id);
        if (survey.status() == SurveyStatus.CLOSED) {
            throw Refusal.conflict("survey-closed");
        }
        tokens.requireUnused(id, command.tokens());
        String path = "/s/" + survey.code();
        Map<String, Object> values = text.common("Kartu kode survei", survey);
        values.put("label", command.label().strip());
        values.put("typed", press.link(path).address().replaceFirst("^https?://", ""));
        values.put(
                "pages",
                pages(command.tokens().stream()
                        .map(token ->
                                new Card(token, press.link(path + "#" + token).picture()))
                        .toList()));
        return press.paper(SHEET, path, values);
    }

    /** Pages of rows of cards. */
    private static List<List<List<Card>>> pages(List<Card> cards) {
        return parts(parts(cards, COLUMNS), ROWS);
    }

    private static <T> List<List<T>> parts(List<T> all, int size) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            parts.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return parts;
    }
}
