using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Memberships;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Rules;

/// <summary>How a body decides.</summary>
[JsonConverter(typeof(DescribedConverter<DecisionRule>))]
public sealed record DecisionRule : DatasetRecord<DecisionRule, DecisionRuleId>, IDescribed<DecisionRule>
{
    private Items<Name> names;
    private ActorId? body;
    private Matter? matter;
    private DecisionRuleId? classifiedUnder;
    private VotingEligibility? franchise;
    private Quorum? quorum;
    private VoteTest? test;
    private Fallback? fallback;
    private bool silenceIsConsent;
    private BindingScope? binding;
    private EdtfInterval? spell;

    /// <summary>What the rule is called; the first name is the one to show.</summary>
    public required ImmutableArray<Name> Names { get => names; init => names = Given.SomeList(value); }

    /// <summary>The body that decides by it.</summary>
    public ActorId? Body { get => body; init => body = value; }

    /// <summary>For which matters it holds; for all, where nothing is said.</summary>
    public Matter? Matter { get => matter; init => matter = value; }

    /// <summary>The rule by which the body decides what kind of matter a motion is, where that is disputed.</summary>
    public DecisionRuleId? ClassifiedUnder { get => classifiedUnder; init => classifiedUnder = value; }

    /// <summary>Who may vote; the members of the body, where nothing is said.</summary>
    public VotingEligibility? Franchise { get => franchise; init => franchise = value; }

    /// <summary>How many must be there.</summary>
    public Quorum? Quorum { get => quorum; init => quorum = value; }

    /// <summary>What a vote must pass; it is not known by what the body decides, where nothing is said.</summary>
    public VoteTest? Test { get => test; init => test = value; }

    /// <summary>By what it decides where the test is not passed.</summary>
    public Fallback? Fallback { get => fallback; init => fallback = value; }

    /// <summary>Whether who says nothing before the deadline agrees: the silence procedure.</summary>
    public bool SilenceIsConsent { get => silenceIsConsent; init => silenceIsConsent = value; }

    /// <summary>Whom what is adopted binds; not known, where nothing is said.</summary>
    public BindingScope? Binding { get => binding; init => binding = value; }

    /// <summary>From its first day to its last.</summary>
    public EdtfInterval? Spell { get => spell; init => spell = value; }

    internal override EdtfValue? Time => null;

    internal override string CaptionIn(IRecords records) => Names[0].Text;

    internal static Shape<DecisionRule> Shape { get; } = WithId<DecisionRule>()
        .SomeList("names", static r => ref r.names, Name.Shape)
        .Optional("body", static r => ref r.body)
        .Optional("matter", static r => ref r.matter)
        .Optional("classifiedUnder", static r => ref r.classifiedUnder)
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

    /// <summary>The rule as a sentence.</summary>
    public string Describe() => RuleWording.Rule(this);

    /// <summary>Who may vote, as far as the rule itself says; null where it depends on who is a member.</summary>
    public Electorate? FindElectorate() => franchise is null ? null : ElectorateResolver.Of(franchise);

    /// <summary>Who may vote on a day, by the memberships of a dataset; null where neither they nor the rule say.</summary>
    public Electorate? FindElectorateOn(MembershipBook memberships, EdtfValue on)
    {
        ArgumentNullException.ThrowIfNull(memberships);
        ArgumentNullException.ThrowIfNull(on);
        return ElectorateResolver.On(this, memberships, on);
    }
}

/// <summary>What kind of matter a motion is; rules differ by it.</summary>
[JsonConverter(typeof(TextConverter<Matter>))]
public sealed class Matter : Code<Matter>, ICode<Matter>
{
    private static readonly CodeList<Matter> List = new("a kind of matter", static text => new(text));

    private Matter(string text) : base(text) { }

    /// <summary>A matter of substance.</summary>
    public static Matter Substantive { get; } = List["substantive"];

    /// <summary>A matter of procedure.</summary>
    public static Matter Procedural { get; } = List["procedural"];

    /// <summary>An important question, where a charter names such.</summary>
    public static Matter Important { get; } = List["important"];

    /// <summary>The founding text, membership or budget.</summary>
    public static Matter Constitutional { get; } = List["constitutional"];

    static CodeList<Matter> ICode<Matter>.Codes => List;
}

/// <summary>Whom an adopted decision binds.</summary>
[JsonConverter(typeof(TextConverter<BindingScope>))]
public sealed class BindingScope : Code<BindingScope>, ICode<BindingScope>
{
    private static readonly CodeList<BindingScope> List = new("a scope of a binding decision", static text => new(text), isClosed: true);

    private BindingScope(string text) : base(text) { }

    /// <summary>All members.</summary>
    public static BindingScope AllMembers { get; } = List["all"];

    /// <summary>Those who voted for.</summary>
    public static BindingScope ThoseInFavour { get; } = List["those-in-favour"];

    /// <summary>All but those who declared that it shall not bind them.</summary>
    public static BindingScope ThoseWhoDidNotOptOut { get; } = List["those-who-did-not-opt-out"];

    /// <summary>Nobody: it recommends.</summary>
    public static BindingScope None { get; } = List["none"];

    static CodeList<BindingScope> ICode<BindingScope>.Codes => List;
}
