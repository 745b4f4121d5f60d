using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Statements;

/// <summary>In what the tellings of one utterance can differ.</summary>
[JsonConverter(typeof(TextConverter<TellingAspect>))]
public sealed class TellingAspect : Code<TellingAspect>, ICode<TellingAspect>
{
    private static readonly CodeList<TellingAspect> List = new("an aspect of a telling", static text => new(text), isClosed: true);

    private TellingAspect(string text) : base(text) { }

    /// <summary>Who spoke: a person in one, a body in another.</summary>
    public static TellingAspect Speaker { get; } = List["speaker"];

    /// <summary>In which office or capacity.</summary>
    public static TellingAspect Capacity { get; } = List["capacity"];

    /// <summary>For whom.</summary>
    public static TellingAspect OnBehalfOf { get; } = List["on-behalf-of"];

    /// <summary>When.</summary>
    public static TellingAspect Said { get; } = List["said"];

    /// <summary>On what kind of occasion.</summary>
    public static TellingAspect Occasion { get; } = List["occasion"];

    /// <summary>In what setting.</summary>
    public static TellingAspect Setting { get; } = List["setting"];

    /// <summary>To whom.</summary>
    public static TellingAspect Addressees { get; } = List["addressees"];

    /// <summary>What they did by it: asserted, denied, proposed.</summary>
    public static TellingAspect Act { get; } = List["act"];

    /// <summary>About whom.</summary>
    public static TellingAspect About { get; } = List["about"];

    /// <summary>How it stands to a claim; on what condition is an aspect of its own.</summary>
    public static TellingAspect Stance { get; } = List["stance"];

    /// <summary>What must be so before an act: the gate.</summary>
    public static TellingAspect Condition { get; } = List["condition"];

    /// <summary>The verb of saying.</summary>
    public static TellingAspect Verb { get; } = List["verb"];

    /// <summary>The printed words, piece by piece.</summary>
    public static TellingAspect Wording { get; } = List["wording"];

    /// <summary>How close it is to the words spoken.</summary>
    public static TellingAspect Form { get; } = List["form"];

    /// <summary>The language spoken.</summary>
    public static TellingAspect Language { get; } = List["language"];

    /// <summary>Who translated.</summary>
    public static TellingAspect Translator { get; } = List["translator"];

    /// <summary>The outlet to which the telling can be followed back.</summary>
    public static TellingAspect Outlet { get; } = List["outlet"];

    /// <summary>When that outlet published it.</summary>
    public static TellingAspect Published { get; } = List["published"];

    static CodeList<TellingAspect> ICode<TellingAspect>.Codes => List;
}
