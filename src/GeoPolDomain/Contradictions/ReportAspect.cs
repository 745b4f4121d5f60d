using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Contradictions;

/// <summary>In what the tellings of one utterance can differ.</summary>
[JsonConverter(typeof(TextConverter<ReportAspect>))]
public sealed class ReportAspect : Code<ReportAspect>, ICode<ReportAspect>
{
    private static readonly CodeList<ReportAspect> List = new("an aspect of a telling", static text => new(text), isClosed: true);

    private ReportAspect(string text) : base(text) { }

    /// <summary>Who spoke: a person in one, a body in another.</summary>
    public static ReportAspect Speaker { get; } = List["speaker"];

    /// <summary>In which office or capacity.</summary>
    public static ReportAspect Capacity { get; } = List["capacity"];

    /// <summary>For whom.</summary>
    public static ReportAspect OnBehalfOf { get; } = List["on-behalf-of"];

    /// <summary>When.</summary>
    public static ReportAspect Said { get; } = List["said"];

    /// <summary>On what kind of occasion.</summary>
    public static ReportAspect Occasion { get; } = List["occasion"];

    /// <summary>In what setting.</summary>
    public static ReportAspect Setting { get; } = List["setting"];

    /// <summary>To whom.</summary>
    public static ReportAspect Addressees { get; } = List["addressees"];

    /// <summary>What they did by it: asserted, denied, proposed.</summary>
    public static ReportAspect Act { get; } = List["act"];

    /// <summary>About whom.</summary>
    public static ReportAspect About { get; } = List["about"];

    /// <summary>How it stands to a claim; on what condition is an aspect of its own.</summary>
    public static ReportAspect Stance { get; } = List["stance"];

    /// <summary>What must be so before an act: the gate.</summary>
    public static ReportAspect Condition { get; } = List["condition"];

    /// <summary>The verb of saying.</summary>
    public static ReportAspect Verb { get; } = List["verb"];

    /// <summary>The printed words, piece by piece.</summary>
    public static ReportAspect Wording { get; } = List["wording"];

    /// <summary>How close it is to the words spoken.</summary>
    public static ReportAspect Form { get; } = List["form"];

    /// <summary>The language spoken.</summary>
    public static ReportAspect Language { get; } = List["language"];

    /// <summary>Who translated.</summary>
    public static ReportAspect Translator { get; } = List["translator"];

    /// <summary>The outlet to which the telling can be followed back.</summary>
    public static ReportAspect Outlet { get; } = List["outlet"];

    /// <summary>When that outlet published it.</summary>
    public static ReportAspect Published { get; } = List["published"];

    static CodeList<ReportAspect> ICode<ReportAspect>.Codes => List;
}
