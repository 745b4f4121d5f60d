using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Memberships;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Rules;

/// <summary>The rule by which a body decides: who may vote, how many voters must be present, and what a vote must pass.</summary>
[JsonConverter(typeof(DescribedConverter<DecisionRule>))]
public sealed record DecisionRule : DatasetRecord<DecisionRule, DecisionRuleId>, IDescribed<DecisionRule>
{
    private Items<Name> names;
    private ActorId? body;
    private Matter? matter;
    private DecisionRuleId? classifiedUnder;
    private DecisionRuleId? after;
    private VotingEligibility? franchise;
    private Quorum? quorum;
    private VoteTest? test;
    private Fallback? fallback;
    private bool silenceIsConsent;
    private BindingScope? binding;
    private EdtfInterval? spell;

    /// <summary>The names of the rule. The first name is the one to display.</summary>
    public required ImmutableArray<Name> Names { get => names; init => names = Given.SomeList(value); }

    /// <summary>The body that decides by this rule. Null when the record names no body.</summary>
    public ActorId? Body { get => body; init => body = value; }

    /// <summary>The kind of matter to which the rule applies. Null means every matter.</summary>
    public Matter? Matter { get => matter; init => matter = value; }

    /// <summary>
    /// The rule by which the body decides what kind of matter a motion is, when the kind is disputed. Null when the record names no such
    /// rule.
    /// </summary>
    public DecisionRuleId? ClassifiedUnder { get => classifiedUnder; init => classifiedUnder = value; }

    /// <summary>
    /// The rule under which the motion must have been adopted before this rule applies. For example, the General Assembly admits a member
    /// after a recommendation of the Security Council. Null when nothing must come before.
    /// </summary>
    public DecisionRuleId? After { get => after; init => after = value; }

    /// <summary>Who may vote under this rule. Null means the members of the body.</summary>
    public VotingEligibility? Franchise { get => franchise; init => franchise = value; }

    /// <summary>How many voters must be present for a vote to count. Null means the rule requires no quorum.</summary>
    public Quorum? Quorum { get => quorum; init => quorum = value; }

    /// <summary>
    /// What a vote must pass for the motion to be adopted. Null means the record does not state the test, so the outcome of a vote is
    /// unknown.
    /// </summary>
    public VoteTest? Test { get => test; init => test = value; }

    /// <summary>The second test, which the body applies when the first test is not passed. Null means no second test.</summary>
    public Fallback? Fallback { get => fallback; init => fallback = value; }

    /// <summary>
    /// Whether silence counts as consent (silence procedure): a voter who stays silent until the deadline counts as voting for the motion.
    /// </summary>
    public bool SilenceIsConsent { get => silenceIsConsent; init => silenceIsConsent = value; }

    /// <summary>Which voters an adopted decision binds. Null when the record does not state it.</summary>
    public BindingScope? Binding { get => binding; init => binding = value; }

    /// <summary>The period for which the rule is in force, first and last day included. Null when the record does not state it.</summary>
    public EdtfInterval? Spell { get => spell; init => spell = value; }

    /// <summary>The test and the second test, as far as the record states them.</summary>
    internal IEnumerable<VoteTest> Tests => new[] { test, fallback?.Test }.OfType<VoteTest>();

    internal override EdtfValue? Time => null;

    internal override string CaptionIn(IRecords records) => Names[0].Text;

    internal static Shape<DecisionRule> Shape { get; } = WithId<DecisionRule>()
        .SomeList("names", static r => ref r.names, Name.Shape)
        .Optional("body", static r => ref r.body)
        .Optional("matter", static r => ref r.matter)
        .Optional("classifiedUnder", static r => ref r.classifiedUnder)
        .Optional("after", static r => ref r.after)
        .Optional("franchise", static r => ref r.franchise, VotingEligibility.Shape)
        .Optional("quorum", static r => ref r.quorum, Quorum.Shape)
        .Optional("test", static r => ref r.test, VoteTest.Described)
        .Optional("fallback", static r => ref r.fallback, Fallback.Shape)
        .Flag("silenceIsConsent", static r => ref r.silenceIsConsent)
        .Optional("binding", static r => ref r.binding)
        .Optional("spell", static r => ref r.spell)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<DecisionRule> IDescribed<DecisionRule>.Description => Shape;

    /// <summary>Describes the rule in words, for example "A council of five: adopted if at least 3 members vote for."</summary>
    public string Describe() => RuleWording.Rule(this);

    /// <summary>
    /// Finds the electorate from the rule alone. Returns null when the electorate depends on who is a member of the body.
    /// </summary>
    public Electorate? FindElectorate() => franchise is null ? null : ElectorateResolver.Of(franchise);

    /// <summary>
    /// Finds the electorate on a day from the memberships of a dataset, or else from the rule. Returns null when neither states who may
    /// vote.
    /// </summary>
    public Electorate? FindElectorateOn(MembershipBook memberships, EdtfValue on)
    {
        ArgumentNullException.ThrowIfNull(memberships);
        ArgumentNullException.ThrowIfNull(on);
        return ElectorateResolver.On(this, memberships, on);
    }
}

/// <summary>The kind of matter that a motion raises. A body may apply a different rule to each kind.</summary>
[JsonConverter(typeof(TextConverter<Matter>))]
public sealed class Matter : Code<Matter>, ICode<Matter>
{
    private static readonly CodeList<Matter> List = new("a kind of matter", static text => new(text));

    private Matter(string text) : base(text) { }

    /// <summary>A substantive matter: the body decides on the content of a question.</summary>
    public static Matter Substantive { get; } = List["substantive"];

    /// <summary>A procedural matter: the body decides how it conducts its own business.</summary>
    public static Matter Procedural { get; } = List["procedural"];

    /// <summary>An important question, where a charter names such questions and requires a larger majority for them.</summary>
    public static Matter Important { get; } = List["important"];

    /// <summary>A constitutional matter: the founding text of the organization, or its order as a whole.</summary>
    public static Matter Constitutional { get; } = List["constitutional"];

    /// <summary>The membership: who joins the organization, who is suspended from it, and who is expelled.</summary>
    public static Matter Membership { get; } = List["membership"];

    /// <summary>The budget of the organization, and who pays how much of it.</summary>
    public static Matter Budget { get; } = List["budget"];

    /// <summary>An election or appointment to an office or to a seat in a body.</summary>
    public static Matter Election { get; } = List["election"];

    /// <summary>The suspension of a member from a right or from a body while its membership goes on.</summary>
    public static Matter Suspension { get; } = List["suspension"];

    /// <summary>A breach by a member of what it undertook, which the body is to find or to answer.</summary>
    public static Matter Breach { get; } = List["breach"];

    /// <summary>A dispute between members.</summary>
    public static Matter Dispute { get; } = List["dispute"];

    /// <summary>The common foreign and security policy of the members.</summary>
    public static Matter ForeignPolicy { get; } = List["foreign-policy"];

    static CodeList<Matter> ICode<Matter>.Codes => List;
}

/// <summary>Which voters an adopted decision binds.</summary>
[JsonConverter(typeof(TextConverter<BindingScope>))]
public sealed class BindingScope : Code<BindingScope>, ICode<BindingScope>
{
    private static readonly CodeList<BindingScope> List = new("a scope of a binding decision", static text => new(text), isClosed: true);

    private BindingScope(string text) : base(text) { }

    /// <summary>The decision binds all members.</summary>
    public static BindingScope AllMembers { get; } = List["all"];

    /// <summary>The decision binds only the members who voted for the motion.</summary>
    public static BindingScope ThoseInFavour { get; } = List["those-in-favour"];

    /// <summary>The decision binds all members except those who declared that it does not bind them.</summary>
    public static BindingScope ThoseWhoDidNotOptOut { get; } = List["those-who-did-not-opt-out"];

    /// <summary>The decision binds nobody; it is a recommendation.</summary>
    public static BindingScope None { get; } = List["none"];

    static CodeList<BindingScope> ICode<BindingScope>.Codes => List;
}
