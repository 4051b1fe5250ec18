package id.selaras.demo.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * A survey of the users of a service. Its answers stand in the table of {@link DemoFileKind#SURVEY_RESPONSES} under its
 * key, because the code on its poster is only made when it is prepared.
 *
 * @param population users of the service in the last comparable period
 * @param over       whether its last day has gone
 */
public record DemoSurvey(
        String key,
        String unitCode,
        String title,
        String service,
        long population,
        LocalDate opensOn,
        LocalDate closesOn,
        boolean over,
        List<Promise> promises) {

    public DemoSurvey {
        promises = List.copyOf(promises);
    }

    /**
     * What the unit does about an element.
     *
     * @param sentence what citizens read of it, or null while it is not done
     */
    public record Promise(
            String element, String programme, int year, int quarter, String responsible, String sentence) {}
}
