using Overenskommelse.Rules;
using Overenskommelse.Rules.Readings;
using static Overenskommelse.Texts.Clause;

namespace Overenskommelse.Regions;

/// <content>What the text says under “Ledningsgrupp”, in its order.</content>
public static partial class Norrbotten
{
    private static ValueList<Rule> OnTheLeadershipGroup =>
    [
        new GroupInPlace(
            Commits("leadership-group.in-place", Cite(1), by: EveryParty,
                "En ledningsgrupp finns på plats",
                "A leadership group is in place"),
            LeadershipGroup),

        new OpenNorm(
            Commits("leadership-group.leads-and-evaluates", Cite(1), by: [LeadershipGroup],
                "Ledningsgruppen leder och utvärderar arbetet",
                "The leadership group leads and evaluates the work") with { Judges = EveryParty },
            new Text(
                "Ledningsgruppen tar helhetsansvaret: den leder arbetet med överenskommelsen och utvärderar det.",
                "The leadership group takes overall responsibility: it leads the work with the compact and evaluates it.")),

        new OpenNorm(
            Commits("leadership-group.drives-the-work", Cite(2), by: [LeadershipGroup],
                "Ledningsgruppen håller ihop och driver arbetet",
                "The leadership group keeps the work together and drives it") with { Judges = EveryParty },
            new Text(
                "Arbetet med överenskommelsen hänger ihop och går framåt, och frågorna får genomslag i ledningen för ledamöternas egna organisationer.",
                "The work with the compact holds together and moves forward, and its questions are brought into the management of the members' own organisations.")),

        new EveryPartySeated(
            Commits("leadership-group.every-party-seated", Cite(3), by: EveryParty,
                "Varje part har plats i ledningsgruppen",
                "Every party has a seat in the leadership group"),
            LeadershipGroup, Parties),

        new SeatedForParties(
            Commits("leadership-group.parties-only", Cite(3), by: EveryParty,
                "Bara parterna har ordinarie plats i ledningsgruppen",
                "Only the parties have regular seats in the leadership group"),
            LeadershipGroup, Parties),

        new SeatedInCapacity(
            Commits("leadership-group.capacities", Cite(3), by: EveryParty,
                "Styrelseledamöter och ledande tjänstepersoner i ledningsgruppen",
                "Board members and officials in management positions in the leadership group"),
            LeadershipGroup,
            [new(Samforma, [Capacity.BoardMember]) { Of = SamformaOffice }, new(Region, [Capacity.Manager]), new(County, [Capacity.Manager])]),

        new BalancedSectors(
            Must("leadership-group.even-split", Cite(4), by: EveryParty,
                "Jämnt fördelade platser i ledningsgruppen",
                "Evenly split seats in the leadership group"),
            LeadershipGroup)
        {
            Balance = Balance.Equal.Because(
                "Meningen ställer civilsamhället mot de offentliga parterna som helhet, så de två sektorerna har lika många ordinarie platser och de offentliga parterna delar på den ena hälften.",
                "The sentence sets civil society against the public parties as a whole, so the two sectors hold the same number of regular seats and the public parties share one half."),
            Alternatives = [Balance.Within(difference: 1), Counting.WithCoOpted, Unaligned.OnPublicSide],
        },

        new ReportedTo(
            Commits("leadership-group.political-report", Cite(5), by: [LeadershipGroup],
                "Rapport till ett politiskt forum",
                "A report to a political forum") with { Judges = EveryParty },
            [LeadershipGroup], [PoliticalForum, RegionalCouncil]) { OrAnyPolitical = true, Alternatives = [Frequency.EveryCalendarYear] },

        new OpenNorm(
            Commits("leadership-group.suitable-forum", Cite(5), by: [LeadershipGroup],
                "Lämpligt forum för den politiska förankringen",
                "A suitable forum for political backing") with { Judges = EveryParty },
            new Text(
                "Det politiska forum som ledningsgruppen rapporterar till är lämpligt för att ge arbetet politisk förankring.",
                "The political forum to which the leadership group reports is suitable for giving the work political backing.")),
    ];
}
