using Overenskommelse.Rules;
using Overenskommelse.Rules.Readings;
using static Overenskommelse.Texts.Clause;

namespace Overenskommelse.Regions;

/// <content>What the text says under “Utvecklingsgrupp”, in its order.</content>
public static partial class Norrbotten
{
    private static ValueList<Rule> OnTheDevelopmentGroup =>
    [
        new GroupInPlace(
            Commits("development-group.in-place", Cite(6), by: EveryParty,
                "En utvecklingsgrupp finns på plats",
                "A development group is in place"),
            DevelopmentGroup),

        new OpenNorm(
            Commits("development-group.broad-involvement", Cite(6), by: [DevelopmentGroup],
                "Bred delaktighet genom utvecklingsgruppen",
                "Broad involvement through the development group") with { Judges = [LeadershipGroup] },
            new Text(
                "Utvecklingsgruppen gör många delaktiga och hjälper tillsammans med ledningsgruppen till att förverkliga överenskommelsen.",
                "The development group involves people broadly and helps, together with the leadership group, to carry out the compact.")),

        new OpenNorm(
            Commits("development-group.develops-the-questions", Cite(7), by: [DevelopmentGroup],
                "Frågorna bereds, samordnas och utvecklas i utvecklingsgruppen",
                "The questions are prepared, coordinated and developed in the development group") with { Judges = [LeadershipGroup] },
            new Text(
                "Utvecklingsgruppen bereder, samordnar och utvecklar de frågor som rör överenskommelsen.",
                "The development group prepares, coordinates and develops the questions that concern the compact.")),

        new OpenNorm(
            Commits("development-group.signatories-involved", Cite(8), by: [DevelopmentGroup],
                "Undertecknarna är delaktiga i arbetet",
                "The signatories are involved in the work") with { Judges = [LeadershipGroup] },
            new Text("De organisationer som har undertecknat överenskommelsen görs delaktiga i arbetet.", "The organisations that have signed the compact are involved in the work.")),

        new MembersJoined(
            Commits("development-group.members", Cite(9), by: EveryParty,
                "Deltagare från anslutna organisationer och offentliga parter",
                "Participants from joined organisations and the public parties"),
            DevelopmentGroup, PublicParties: [Region, County]) { AreParties = [SamformaOffice], Alternatives = [PartyItself.HasToSign] },

        new EveryPartySeated(
            Commits("development-group.public-parties-seated", Cite(9), by: [Region, County],
                "Regionen och länsstyrelsen har plats i utvecklingsgruppen",
                "The region and the county administrative board have seats in the development group"),
            DevelopmentGroup, [Region, County]),

        new SeatedInCapacity(
            Commits("development-group.officials", Cite(9), by: [Region, County],
                "Tjänstepersoner företräder de offentliga parterna",
                "Officials represent the public parties"),
            DevelopmentGroup,
            [new(Region, [Capacity.Official, Capacity.Manager]), new(County, [Capacity.Official, Capacity.Manager])]),

        new BroadlyComposed(
            Commits("development-group.broad-participation", Cite(9), by: [Samforma],
                "Brett deltagande i utvecklingsgruppen",
                "Broad participation in the development group") with { Judges = [LeadershipGroup] },
            DevelopmentGroup,
            new Text("De anslutna idéburna organisationerna deltar brett i utvecklingsgruppen.", "The civil-society organisations that have joined participate broadly in the development group."))
        {
            OnlyJoined = true,
            AreParties = [SamformaOffice],
            Alternatives = [Breadth.AtLeast(organisations: 5), PartyItself.HasToSign],
        },

        new OpenNorm(
            Commits("development-group.civil-coordination", Cite(10), by: [Samforma],
                "Samordning av de idéburna deltagarna",
                "Coordination of the civil-society participants") with { Judges = [LeadershipGroup] },
            Restated(10)) { OfGroup = DevelopmentGroup },

        new OpenNorm(
            Must("development-group.whole-sector", Cite(11), by: [Samforma],
                "Civilsamhällets deltagare företräder hela sektorn",
                "Civil-society participants represent the whole sector") with { Judges = [LeadershipGroup] },
            new Text(
                "De som deltar från civilsamhället talar först och främst för hela sektorn och låter särintressen stå tillbaka.",
                "Those who take part from civil society speak first and foremost for the whole sector and set special interests aside.")) { OfGroup = DevelopmentGroup },

        new OpenNorm(
            Commits("development-group.public-coordination", Cite(12), by: [Region, County],
                "De offentliga parterna samordnar var för sig sitt eget deltagande",
                "The public parties each coordinate their own participation") with { Judges = [LeadershipGroup] },
            Restated(12)) { OfGroup = DevelopmentGroup, OneByOne = [Region, County] },

        new BalancedSectors(
            Must("development-group.balance", Cite(13), by: EveryParty,
                "Balans mellan parterna i utvecklingsgruppen",
                "Balance between the parties in the development group"),
            DevelopmentGroup)
        {
            Balance = Balance.AtMost(percent: 60).Because(
                "Texten väljer ett annat och mjukare ord än ”jämnt fördelad”, och 40/60 är vad svenska offentliga organ brukar mena med en balanserad grupp.",
                "The text chooses another and softer word than “jämnt fördelad”, and 40/60 is what Swedish public bodies usually mean by a balanced group."),
            Alternatives = [Balance.Equal, Balance.Within(difference: 1), Between.Parties, Counting.WithCoOpted, Unaligned.OnPublicSide],
        },

        new SharedLeadership(
            Commits("development-group.shared-leadership", Cite(14), by: [LeadershipGroup],
                "Delat ledarskap för utvecklingsgruppens möten",
                "Shared leadership of the development group's meetings").ReadAs(FromThatSide),
            MeetingLeaders, DrawnFrom: LeadershipGroup)
        {
            OfGroup = DevelopmentGroup,
            Alternatives = [Succession.WhenRecorded, FirstAppointment.AtOnce],
        },

        new AppointedForTerm(
            Commits("development-group.leaders-appointed-yearly", Cite(15), by: [LeadershipGroup],
                "Mötesledare som utses årligen av ledningsgruppen",
                "Meeting leaders appointed yearly by the leadership group"),
            MeetingLeaders, By: LeadershipGroup) { OfGroup = DevelopmentGroup, Alternatives = [Term.CalendarYear, Succession.WhenRecorded, FirstAppointment.AtOnce] },

        new Permitted(
            May("development-group.co-opting", Cite(16), by: [DevelopmentGroup],
                "Utvecklingsgruppen får adjungera personer till sina möten", "The development group may co-opt people to its meetings")),

        new SupportProvided(
            Commits("development-group.support", Cite(17), by: [Samforma],
                "Tjänstepersonstöd från Samforma till utvecklingsgruppen",
                "Samforma's support staff for the development group").ReadAs(SamformaProvides),
            DevelopmentGroup, From: SamformaOffice),

        new MeetingsHeld(
            Should("development-group.four-meetings", Cite(18), by: [DevelopmentGroup],
                "Fyra möten årligen som utgångspunkt",
                "Four meetings yearly as the starting point"),
            MeetingKind.Group, Times: 4)
        {
            Group = DevelopmentGroup,
            Yearly = Yearly.CalendarYear.Because(
                "Möten planeras vanligen per kalenderår, och ”föreslås, som utgångspunkt” gör antalet till något man får avvika från med skäl och inte till en skyldighet.",
                "Meetings are usually planned by calendar year, and “föreslås, som utgångspunkt” makes the number a default that may be departed from with a reason, not a duty."),
            Alternatives = [Yearly.RollingTwelveMonths],
        },

        new PreMeetingsPossible(
            Must("development-group.pre-meetings", Cite(18), by: [DevelopmentGroup],
                "Utrymme för parternas egna förmöten",
                "Room for the parties' own pre-meetings") with { Judges = EveryParty },
            DevelopmentGroup, Parties),

        new WorkingGroupsDelimited(
            May("development-group.working-groups", Cite(19), by: [DevelopmentGroup],
                "Arbetsgrupper får ta sig an avgränsade frågor",
                "Working groups may take on delimited questions"),
            DevelopmentGroup),

        new Permitted(
            May("development-group.matters", Cite(20), by: [DevelopmentGroup],
                "Frågor som utvecklingsgruppen kan ta upp", "Matters the development group may take up")),

        new NominatedInTime(
            Must("development-group.nominations", Cite(21, 22), by: [Samforma],
                "Nominering till utvecklingsgruppen i rätt tid",
                "Nomination to the development group in time").ReadAs(LimitedPermission, WholeLastDay),
            DevelopmentGroup, OpensWith: RegionalCouncil, About: RoundOfNominations, LastDay: new AnnualDate(7, 26))
        {
            AreParties = [SamformaOffice],
            Alternatives = [Opening.DayAfterDecision, PartyItself.HasToSign],
        },
    ];
}
