using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Contradictions;

/// <summary>An aspect in which the reports of one utterance can differ.</summary>
[JsonConverter(typeof(TextConverter<ReportAspect>))]
public sealed class ReportAspect : Code<ReportAspect>, ICode<ReportAspect>
{
    private static readonly CodeList<ReportAspect> List = new("an aspect of a report", static text => new(text), isClosed: true);

    private ReportAspect(string text) : base(text) { }

    /// <summary>The speaker, for example a person in one report and a body in another.</summary>
    public static ReportAspect Speaker { get; } = List["speaker"];

    /// <summary>The office or capacity in which the speaker spoke.</summary>
    public static ReportAspect Capacity { get; } = List["capacity"];

    /// <summary>The actor for whom the speaker spoke.</summary>
    public static ReportAspect OnBehalfOf { get; } = List["on-behalf-of"];

    /// <summary>The time at which the words were said.</summary>
    public static ReportAspect Said { get; } = List["said"];

    /// <summary>The kind of occasion on which the words were said.</summary>
    public static ReportAspect Occasion { get; } = List["occasion"];

    /// <summary>The setting in which the words were said.</summary>
    public static ReportAspect Setting { get; } = List["setting"];

    /// <summary>The actors to whom the words were addressed.</summary>
    public static ReportAspect Addressees { get; } = List["addressees"];

    /// <summary>What the speaker did by the words, for example assert, deny or propose.</summary>
    public static ReportAspect Act { get; } = List["act"];

    /// <summary>The actors that the words are about.</summary>
    public static ReportAspect About { get; } = List["about"];

    /// <summary>The stance on a claim. The condition of a stance is an aspect of its own.</summary>
    public static ReportAspect Stance { get; } = List["stance"];

    /// <summary>The conditions that must be met before an act.</summary>
    public static ReportAspect Condition { get; } = List["condition"];

    /// <summary>The verb of saying.</summary>
    public static ReportAspect Verb { get; } = List["verb"];

    /// <summary>The printed words, segment by segment.</summary>
    public static ReportAspect Wording { get; } = List["wording"];

    /// <summary>How close the report is to the words spoken.</summary>
    public static ReportAspect Form { get; } = List["form"];

    /// <summary>The language in which the words were spoken.</summary>
    public static ReportAspect Language { get; } = List["language"];

    /// <summary>The translator of the words.</summary>
    public static ReportAspect Translator { get; } = List["translator"];

    /// <summary>The outlet of the first known source in the chain of the report.</summary>
    public static ReportAspect Outlet { get; } = List["outlet"];

    /// <summary>The time at which the first known source in the chain of the report was published.</summary>
    public static ReportAspect Published { get; } = List["published"];

    static CodeList<ReportAspect> ICode<ReportAspect>.Codes => List;
}
