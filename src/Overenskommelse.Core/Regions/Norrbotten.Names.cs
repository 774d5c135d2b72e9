namespace Overenskommelse.Regions;

/// <summary>The parties, groups, offices, forums and matters that the text names.</summary>
public static partial class Norrbotten
{
    /// <summary>Samforma, the umbrella of the civil-society side, as a party.</summary>
    public static readonly PartyId Samforma = new("samforma");

    /// <summary>Region Norrbotten, as a party.</summary>
    public static readonly PartyId Region = new("region-norrbotten");

    /// <summary>Länsstyrelsen Norrbotten, the county administrative board, as a party.</summary>
    public static readonly PartyId County = new("lansstyrelsen-norrbotten");

    /// <summary>Samforma as an organisation that holds seats and gives support.</summary>
    public static readonly OrganisationId SamformaOffice = new("samforma");

    /// <summary>The leadership group (<i>ledningsgruppen</i>).</summary>
    public static readonly GroupId LeadershipGroup = new("leadership-group");

    /// <summary>The development group (<i>utvecklingsgruppen</i>).</summary>
    public static readonly GroupId DevelopmentGroup = new("development-group");

    /// <summary>The two who lead the meetings of the development group (<i>mötesledningen</i>).</summary>
    public static readonly OfficeId MeetingLeaders = new("meeting-leaders");

    /// <summary>The regional council (<i>regionfullmäktige</i>).</summary>
    public static readonly ForumId RegionalCouncil = new("regional-council");

    /// <summary>A political forum, when nobody has told which: a report to it is one to a political forum.</summary>
    public static readonly ForumId PoliticalForum = new("political-forum");

    /// <summary>Following up the compact, at the annual meeting.</summary>
    public static readonly MatterId FollowUp = new("follow-up");

    /// <summary>Deciding the direction ahead, at the annual meeting.</summary>
    public static readonly MatterId Direction = new("direction");

    /// <summary>More and better collaboration, at the annual meeting.</summary>
    public static readonly MatterId Collaboration = new("collaboration");

    /// <summary>The round of nominations to the development group, which the regional council decides about (<i>nomineringsomgången</i>).</summary>
    public static readonly MatterId RoundOfNominations = new("round-of-nominations");

    /// <summary>
    /// How an organisation joins, as Samforma's page states beside the text: it applies, the leadership group approves, it signs. It may then nominate
    /// (NB-21) and sit in the development group (NB-9), where the region and the county administrative board sit by the text itself.
    /// </summary>
    public static readonly JoiningPath Joining = new(
        [new(JoiningStep.Application, null), new(JoiningStep.Approval, LeadershipGroup), new(JoiningStep.Signing, null)], null)
    {
        Group = DevelopmentGroup,
        NeedNotJoin = [Region, County],
        AreParties = [SamformaOffice],
    };

    private static readonly ValueList<PartyId> Parties = [Samforma, Region, County];
    private static readonly ValueList<Id> EveryParty = [Samforma, Region, County];

    private static readonly Vocabulary Words = new(
    [
        new(Samforma, "Samforma", "Samforma"),
        new(Region, "Region Norrbotten", "Region Norrbotten"),
        new(County, "Länsstyrelsen Norrbotten", "the County Administrative Board of Norrbotten"),
        new(SamformaOffice, "Samforma", "Samforma"),
        new(LeadershipGroup, "ledningsgruppen", "the leadership group"),
        new(DevelopmentGroup, "utvecklingsgruppen", "the development group"),
        new(MeetingLeaders, "mötesledningen", "the meeting leaders") { Holder = new("mötesledaren|mötesledarna", "the meeting leader|the meeting leaders") },
        new(RegionalCouncil, "regionfullmäktige", "the regional council"),
        new(PoliticalForum, "ett politiskt forum", "a political forum"),
        new(FollowUp, "uppföljning av överenskommelsen", "following up the compact"),
        new(Direction, "inriktningen framåt", "the direction ahead"),
        new(RoundOfNominations, "nomineringsomgången till utvecklingsgruppen", "the round of nominations to the development group"),
        new(Collaboration, "ökad och bättre samverkan", "more and better collaboration"),
    ]);

    private static readonly Interpretation FromThatSide = new(
        "samforma-or-civil-society",
        new("den ena mötesledaren kommer från Samforma eller en annan idéburen organisation", "one meeting leader comes from Samforma or another civil-society organisation"),
        new(
            "Meningen skriver ”Samforma/idéburna parten”, med snedstreck, och ställer det mot ”offentlig sektor”: sidan avgör.",
            "The sentence writes “Samforma/idéburna parten”, with a slash, and sets it against “offentlig sektor”: the side decides."));

    private static readonly Interpretation SamformaProvides = new(
        "support-comes-from-samforma",
        new("det är Samforma som ger stödet, till utvecklingsgruppen", "Samforma gives the support, to the development group"),
        new(
            "Ordagrant tillhandahåller gruppen stöd ”från Samforma”. Gruppen har ingen egen personal, så den som stödet kommer från måste ge det.",
            "Word for word the group provides support “från Samforma”. It has no staff of its own, so whoever the support comes from must give it."));

    private static readonly Interpretation PurposeAsMatters = new(
        "purpose-as-matters",
        new("mötet fyller sitt syfte när det har tagit upp de tre frågorna", "the meeting serves its purpose when it has dealt with the three matters"),
        new(
            "Meningen anger ett syfte. Om frågorna togs upp kan antecknas; om mötet beslutade klokt eller fick verkan kan ingen uppgift avgöra.",
            "The sentence states a purpose. Whether the matters were dealt with can be recorded; whether the meeting decided wisely or had effect, no fact can decide."));

    private static readonly Interpretation LimitedPermission = new(
        "limited-permission-binds",
        new("en tillåtelse med en sista dag sätter också en gräns", "a permission with a last day also sets a limit"),
        new("Den som får nominera till och med en viss dag får det inte därefter.", "Whoever may nominate up to and including a certain day may not do so after it."));

    private static readonly Interpretation WholeLastDay = new(
        "whole-last-day",
        new("hela sista dagen räknas", "the whole of the last day counts"),
        new(
            "”Till och med” tar med den dag som nämns, så hela den 26 juli räknas, i svensk lokal tid.",
            "“Till och med” includes the day it names, so the whole of 26 July counts, in Swedish local time."));

    private static Citation Cite(params ReadOnlySpan<int> sentences) => NorrbottenText.Document.Cite(sentences);

    /// <summary>The whole sentence is the open norm: it says how things are when it is kept, and not what somebody is to do.</summary>
    private static Text Restated(int sentence) => NorrbottenText.Document.Sentences[sentence - 1].Says;

    /// <summary>Written at the first question, when every name above has its value.</summary>
    private static readonly Lazy<RuleSet> Written = new(Write);
}
