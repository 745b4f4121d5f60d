using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Statements;

/// <summary>What a person or body said, or pointedly did not say. The reports of the statement are records of their own.</summary>
/// <remarks>
/// In some standards a statement is an assertion of data. Here a statement is always speech. Silence and lack of information are speech
/// acts of their own and never a denial.
/// </remarks>
[JsonConverter(typeof(DescribedConverter<Statement>))]
public sealed record Statement : DatasetRecord<Statement, StatementId>, IDescribed<Statement>
{
    private HeldText gist;
    private Items<Speaker> speakers;
    private SpeechAct act = null!;
    private EdtfValue? said;
    private RecordKey? after;
    private HeldText setting;
    private Items<ActorId> addressees;
    private Items<ActorId> about;
    private Items<Stance> stances;
    private Items<StatementId> answerTo;
    private StatementId? nestedIn;
    private Frequency? frequency;

    /// <summary>What was said, in the words of the dataset's editor.</summary>
    public required string Gist { get => gist.Text; init => gist = Given.Text(value); }

    /// <summary>The persons or bodies who made the statement.</summary>
    public required ImmutableArray<Speaker> Speakers { get => speakers; init => speakers = Given.SomeList(value); }

    /// <summary>What the speakers did by the statement, for example announce or deny something.</summary>
    public required SpeechAct Act { get => act; init => act = Given.Value(value); }

    /// <summary>When the statement was made. For a silence, the time over which somebody kept silent.</summary>
    public EdtfValue? Said { get => said; init => said = value; }

    /// <summary>
    /// The record after whose time the statement was made. Use it when nothing else is known about the time of the statement.
    /// </summary>
    public RecordKey? After { get => after; init => after = value; }

    /// <summary>The place or occasion of the statement, in words.</summary>
    public string? Setting { get => setting.OrNone; init => setting = Given.TextOrNone(value); }

    /// <summary>The actors to whom the speakers addressed the statement.</summary>
    public ImmutableArray<ActorId> Addressees { get => addressees; init => addressees = Given.Set(value); }

    /// <summary>The actors that the statement is about.</summary>
    public ImmutableArray<ActorId> About { get => about; init => about = Given.Set(value); }

    /// <summary>The stances that the statement takes on claims.</summary>
    public ImmutableArray<Stance> Stances { get => stances; init => stances = Given.List(value); }

    /// <summary>The statements that this statement answers or leaves unanswered.</summary>
    public ImmutableArray<StatementId> AnswerTo { get => answerTo; init => answerTo = Given.Set(value); }

    /// <summary>The outer statement that relays this statement, for example when a spokesman tells what another state proposed.</summary>
    public StatementId? NestedIn { get => nestedIn; init => nestedIn = value; }

    /// <summary>How often the statement was made: once, several times, habitually, or as a lasting position.</summary>
    public Frequency? Frequency { get => frequency; init => frequency = value; }

    /// <summary>
    /// Whether the speaker says nothing about the matter or withholds what was asked for: silence, no comment, no confirmation or no
    /// approval. None of these is a denial.
    /// </summary>
    public bool IsWithheld => Act.IsSilence || Act == SpeechAct.WithholdConfirmation || Act == SpeechAct.WithholdApproval;

    /// <summary>Describes in one line what was said, by whom and when.</summary>
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

/// <summary>How often something was said: once, several times, habitually, or as a lasting position.</summary>
[JsonConverter(typeof(TextConverter<Frequency>))]
public sealed class Frequency : Code<Frequency>, ICode<Frequency>
{
    private static readonly CodeList<Frequency> List = new("a frequency", static text => new(text));

    private Frequency(string text) : base(text) { }

    /// <summary>The statement was made once.</summary>
    public static Frequency Once { get; } = List["once"];

    /// <summary>The statement was made several times.</summary>
    public static Frequency Repeated { get; } = List["repeated"];

    /// <summary>The statement is made as a habit or ritual.</summary>
    public static Frequency Habitual { get; } = List["habitual"];

    /// <summary>The statement is a lasting position and not one utterance.</summary>
    public static Frequency Standing { get; } = List["standing"];

    static CodeList<Frequency> ICode<Frequency>.Codes => List;
}
