using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Statements;

/// <summary>What a person or body said, or pointedly did not say, apart from who tells of it.</summary>
/// <remarks>In some standards a statement is an assertion of data; here it is always speech. Silence and lack of information are acts of their own and never a denial.</remarks>
[JsonConverter(typeof(DescribedConverter<Statement>))]
public sealed record Statement : DatasetRecord<Statement, StatementId>, IDescribed<Statement>
{
    private string gist = null!;
    private Items<Speaker> speakers;
    private SpeechAct act = null!;
    private EdtfValue? said;
    private RecordKey? after;
    private string? setting;
    private Items<ActorId> addressees;
    private Items<ActorId> about;
    private Items<Stance> stances;
    private Items<StatementId> answerTo;
    private StatementId? nestedIn;
    private Frequency? frequency;

    /// <summary>What was said, in our own words.</summary>
    public required string Gist { get => gist; init => gist = Given.Text(value); }

    /// <summary>Who spoke.</summary>
    public required ImmutableArray<Speaker> Speakers { get => speakers; init => speakers = Given.SomeList(value); }

    /// <summary>What they did by it.</summary>
    public required SpeechAct Act { get => act; init => act = Given.Value(value); }

    /// <summary>When it was said: a date, or the time over which somebody kept silent.</summary>
    public EdtfValue? Said { get => said; init => said = value; }

    /// <summary>The record after whose time it was said, where that is all that is known of when.</summary>
    public RecordKey? After { get => after; init => after = value; }

    /// <summary>Where or on what occasion.</summary>
    public string? Setting { get => setting; init => setting = Given.TextOrNone(value); }

    /// <summary>To whom.</summary>
    public ImmutableArray<ActorId> Addressees { get => addressees; init => addressees = Given.Set(value); }

    /// <summary>About whom.</summary>
    public ImmutableArray<ActorId> About { get => about; init => about = Given.Set(value); }

    /// <summary>How it stands to claims.</summary>
    public ImmutableArray<Stance> Stances { get => stances; init => stances = Given.List(value); }

    /// <summary>The statements it answers, or leaves without an answer.</summary>
    public ImmutableArray<StatementId> AnswerTo { get => answerTo; init => answerTo = Given.Set(value); }

    /// <summary>The statement inside which it is told.</summary>
    public StatementId? NestedIn { get => nestedIn; init => nestedIn = value; }

    /// <summary>Once, or again and again.</summary>
    public Frequency? Frequency { get => frequency; init => frequency = value; }

    /// <summary>Whether nothing is said of the matter, or what was asked for is withheld: silence, no comment, no confirmation, no approval. None of them is a denial.</summary>
    public bool IsWithheld => Act.IsSilence || Act == SpeechAct.WithholdConfirmation || Act == SpeechAct.WithholdApproval;

    /// <summary>What was said by whom and when, in one line.</summary>
    public string Describe() =>
        $"{Id}: {Gist} [{string.Join(", ", Speakers.Select(one => one.Describe()))}; {Act}; {(Said is null ? "undated" : $"said {Said}")}]";

    internal override EdtfValue? Time => Said;

    internal override string CaptionIn(IRecords records) => $"{string.Join(", ", Speakers.Select(one => one.NameIn(records)))}: {Gist}";

    internal static Shape<Statement> Shape { get; } = WithId<Statement>()
        .Required("gist", static r => ref r.gist, Codec.Text)
        .SomeList("speakers", static r => ref r.speakers, Speaker.Shape)
        .Required("act", static r => ref r.act)
        .Optional("said", static r => ref r.said)
        .Optional("after", static r => ref r.after)
        .Optional("setting", static r => ref r.setting, Codec.Text)
        .Set("addressees", static r => ref r.addressees)
        .Set("about", static r => ref r.about)
        .List("stances", static r => ref r.stances, Stance.Shape)
        .Set("answerTo", static r => ref r.answerTo)
        .Optional("nestedIn", static r => ref r.nestedIn)
        .Optional("frequency", static r => ref r.frequency)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<Statement> IDescribed<Statement>.Description => Shape;
}

/// <summary>Whether something was said once or again and again.</summary>
[JsonConverter(typeof(TextConverter<Frequency>))]
public sealed class Frequency : Code<Frequency>, ICode<Frequency>
{
    private static readonly CodeList<Frequency> List = new("a frequency", static text => new(text));

    private Frequency(string text) : base(text) { }

    /// <summary>Once.</summary>
    public static Frequency Once { get; } = List["once"];

    /// <summary>Several times.</summary>
    public static Frequency Repeated { get; } = List["repeated"];

    /// <summary>As a habit or ritual.</summary>
    public static Frequency Habitual { get; } = List["habitual"];

    /// <summary>A lasting position, not one utterance.</summary>
    public static Frequency Standing { get; } = List["standing"];

    static CodeList<Frequency> ICode<Frequency>.Codes => List;
}
