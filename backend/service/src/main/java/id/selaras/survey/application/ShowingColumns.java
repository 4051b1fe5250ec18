package id.selaras.survey.application;

import id.selaras.shared.sql.Row;
import id.selaras.survey.domain.ElementOrder;
import id.selaras.survey.domain.SatisfactionElement;
import id.selaras.survey.domain.Showing;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads how a survey is shown: lists lie in the table as words with a comma between them. */
final class ShowingColumns {

    private ShowingColumns() {}

    static Showing read(Row row) {
        return Showing.of(
                List.of(row.text("languages").split(",")),
                ElementOrder.valueOf(row.text("element_order")),
                leftOut(row.text("left_out")));
    }

    static Set<SatisfactionElement> leftOut(String words) {
        Set<SatisfactionElement> elements = EnumSet.noneOf(SatisfactionElement.class);
        Arrays.stream(words.split(","))
                .filter(word -> !word.isEmpty())
                .map(SatisfactionElement::valueOf)
                .forEach(elements::add);
        return elements;
    }
}
