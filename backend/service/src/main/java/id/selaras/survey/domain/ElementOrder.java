package id.selaras.survey.domain;

import static id.selaras.survey.domain.SatisfactionElement.U8;
import static id.selaras.survey.domain.SatisfactionElement.U9;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** In which order the elements are asked: the sources of PermenPANRB 14/2017 show the last two differently. */
public enum ElementOrder {
    /** As in the printed questionnaire: 8 is sarana dan prasarana, 9 penanganan pengaduan. */
    QUESTIONNAIRE(false),
    /** As in the list of elements: 8 is penanganan pengaduan, 9 sarana dan prasarana. */
    LIST(true);

    private final List<SatisfactionElement> elements;

    ElementOrder(boolean complaintsFirst) {
        List<SatisfactionElement> all = new ArrayList<>(List.of(SatisfactionElement.values()));
        if (complaintsFirst) {
            Collections.swap(all, all.indexOf(U8), all.indexOf(U9));
        }
        elements = List.copyOf(all);
    }

    /** All nine. */
    public List<SatisfactionElement> elements() {
        return elements;
    }
}
