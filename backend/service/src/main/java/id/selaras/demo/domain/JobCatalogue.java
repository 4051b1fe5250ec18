package id.selaras.demo.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The catalogue of posts, read from three lists: structural, functional families with their levels, and clerical. */
final class JobCatalogue {
    private static final List<String> MANAGERIAL =
            List.of("M-INT", "M-KS", "M-KOM", "M-OH", "M-PP", "M-PD", "M-MP", "M-PK", "S-PB");
    private static final int TEACHER_RETIREMENT = 60;

    private final Map<String, Job> jobs = new LinkedHashMap<>();

    JobCatalogue() {
        DemoLists.rows("jobs-structural.txt").forEach(row -> add(structural(row)));
        DemoLists.rows("jobs-functional.txt").forEach(row -> functional(row).forEach(this::add));
        DemoLists.rows("jobs-clerical.txt").forEach(row -> add(clerical(row)));
    }

    Job job(String code) {
        Job job = jobs.get(code);
        if (job == null) {
            throw new IllegalArgumentException("no post " + code + " in the catalogue");
        }
        return job;
    }

    List<Job> all() {
        return List.copyOf(jobs.values());
    }

    private void add(Job job) {
        if (jobs.put(job.code(), job) != null) {
            throw new IllegalStateException("post " + job.code() + " is listed twice");
        }
    }

    private static Job structural(String[] row) {
        JobLevel level = JobLevel.valueOf(row[2]);
        return new Job(
                row[0],
                row[1],
                Job.Group.STRUCTURAL,
                level,
                "PIMPINAN",
                Integer.parseInt(row[3]),
                Integer.parseInt(row[4]),
                level.lowestEducation,
                List.of(),
                Integer.parseInt(row[5]),
                Integer.parseInt(row[6]),
                standard(level.managerial, Map.of("T-ADM", level.technical())));
    }

    private static List<Job> functional(String[] row) {
        Job.Group group = Job.Group.valueOf(row[6].toUpperCase(java.util.Locale.ROOT));
        List<Job> found = new ArrayList<>();
        for (String mark : DemoLists.items(row[3], ",")) {
            boolean headDuty = mark.startsWith("=");
            JobLevel level = JobLevel.ofShortCode(headDuty ? mark.substring(1) : mark);
            Map<String, Integer> technical = new LinkedHashMap<>();
            DemoLists.items(row[5], ",").forEach(code -> technical.put(code, level.technical()));
            found.add(new Job(
                    headDuty ? row[0] : row[0] + "-" + mark,
                    headDuty ? row[1] : row[1] + " " + level.title,
                    group,
                    level,
                    row[2],
                    headDuty ? level.grade + 1 : level.grade,
                    group == Job.Group.TEACHER ? TEACHER_RETIREMENT : level.retirementAge,
                    level.lowestEducation,
                    DemoLists.items(row[4], ","),
                    level.rankFrom,
                    level.rankTo,
                    standard(level.managerial, technical)));
        }
        return found;
    }

    private static Job clerical(String[] row) {
        int grade = Integer.parseInt(row[3]);
        Map<String, Integer> technical = new LinkedHashMap<>();
        for (String item : DemoLists.items(row[6], ",")) {
            String[] pair = item.split(":");
            technical.put(pair[0], Integer.valueOf(pair[1]));
        }
        return new Job(
                row[0],
                row[1],
                Job.Group.CLERICAL,
                JobLevel.PELAKSANA,
                row[2],
                grade,
                JobLevel.PELAKSANA.retirementAge,
                Integer.parseInt(row[4]),
                DemoLists.items(row[5], ","),
                grade >= 7 ? 31 : grade == 6 ? 22 : grade == 5 ? 21 : 11,
                grade >= 7 ? 34 : grade == 6 ? 33 : grade == 5 ? 32 : 24,
                standard(JobLevel.PELAKSANA.managerial, technical));
    }

    private static Map<String, Integer> standard(int managerial, Map<String, Integer> technical) {
        Map<String, Integer> standard = new LinkedHashMap<>();
        MANAGERIAL.forEach(code -> standard.put(code, managerial));
        standard.putAll(technical);
        return Collections.unmodifiableMap(standard);
    }
}
