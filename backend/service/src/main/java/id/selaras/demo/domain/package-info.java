/**
 * The demo data: four governments with invented people, made from a fixed seed, so that every installation shows the same
 * and every date stays as far from today as on the first day. {@link id.selaras.demo.domain.DemoGenerator} gives the tables in
 * the columns of the import; they enter the system through the import like anybody's files, never past it.
 *
 * <h2>How it is made</h2>
 * Lists under {@code /demo} name agencies with their need and incumbents, the posts of each subject, zones, names and
 * tasks. From them come the unit tree and the posts (needs and incumbents add up exactly to the lists), then one person a
 * seat, then records, odd cases and ties, at last the NIP. Each step has its own stream of chance.
 *
 * <h2>The stories in figures</h2>
 * Need K and incumbents B; the shares of ages, ranks, tenure, predicates and competence follow the parameters of the
 * domain reference, section 12.4.
 * <ul>
 *   <li><b>Kota Samarinda</b>, 8,999 people, K 10,504. Balance: office of Dinas Pendidikan K 118 B 152, and more than forty
 *       of those on its surplus posts may lawfully move; Dinas Kesehatan with 26 Puskesmas K 1,150 B 905; Dinas Pemuda,
 *       Olahraga dan Pariwisata K 68 B 86 lends to Dinas Sosial K 84 B 52. Inspektorat 74/51, Diskominfo 76/49, Disdukcapil
 *       92/70, PUPR 190/158. Teachers K 4,300 B 3,650, crowded in the centre, missing at the edge.
 *   <li><b>Kota Palu</b>, 6,027 people, K 6,916. Objectivity: 14 Puskesmas K 640 B 520 and schools K 2,420 B 2,090, filled
 *       from less than 60 % in Tawaeli to more than the need in Palu Timur.
 *   <li><b>Kota Sawahlunto</b>, 2,447 people, K 2,760. Programme: a graduate in informatics keeps records, while every chair of
 *       the job "Penata Kelola Sistem dan Teknologi Informasi" in Dinas Kominfo (K 40 B 26) is empty.
 *   <li><b>Provinsi Gajahmungkur</b>, fictional, 5,072 people, K 5,830. Coordination: about 55 % of the people were ever
 *       assessed, seven agencies have no assessment at all.
 * </ul>
 *
 * <h2>Odd cases</h2>
 * {@link id.selaras.demo.domain.DemoFiles#parts()} names them, the same names in every government: a birth date that differs
 * from the NIP, a leap day, study leave, pending and running sanctions, 23 and exactly 24 months in post, two people whom no
 * score tells apart, two acting posts, an acting post of eight months, spouses in one unit, the spouse of a team member, a
 * decree on the first day of a freeze window, and others. A technical unit (UPTD Laboratorium Lingkungan) has no people; one
 * post has a holder and no need.
 *
 * <h2>Schools</h2>
 * Public schools hang below a node "Satuan Pendidikan" beside the agencies and not below the education office: the reference
 * keeps their figures apart, and only so the map shows that the office has too many people while the schools have too few.
 */
package id.selaras.demo.domain;
