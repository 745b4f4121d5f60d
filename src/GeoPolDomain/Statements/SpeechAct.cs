using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Statements;

/// <summary>What somebody does by speaking or by keeping silent, for example announce, deny or decline to comment.</summary>
[JsonConverter(typeof(TextConverter<SpeechAct>))]
public sealed class SpeechAct : Code<SpeechAct>, ICode<SpeechAct>
{
    private static readonly CodeList<SpeechAct> List = new("a speech act", static text => new(text, null, null));

    private SpeechAct(string text, string? cameo, string? plover, bool isSilence = false) : base(text)
    {
        Cameo = cameo;
        Plover = plover;
        IsSilence = isSilence;
    }

    /// <summary>The speaker makes something known.</summary>
    public static SpeechAct Announce { get; } = List.Add(new("announce", "010", null));

    /// <summary>The speaker says that something is so.</summary>
    public static SpeechAct Assert { get; } = List.Add(new("assert", "010", null));

    /// <summary>The speaker says that what somebody else said is so.</summary>
    public static SpeechAct Confirm { get; } = List.Add(new("confirm", "015", null));

    /// <summary>The speaker says that something is not so.</summary>
    public static SpeechAct Deny { get; } = List.Add(new("deny", "016", null));

    /// <summary>The speaker asks others to act.</summary>
    public static SpeechAct Appeal { get; } = List.Add(new("appeal", "02", "REQUEST"));

    /// <summary>The speaker puts forward a plan.</summary>
    public static SpeechAct Propose { get; } = List.Add(new("propose", "03", "AGREE"));

    /// <summary>The speaker offers to give or do something.</summary>
    public static SpeechAct Offer { get; } = List.Add(new("offer", "03", "AGREE"));

    /// <summary>The speaker commits to act.</summary>
    public static SpeechAct Pledge { get; } = List.Add(new("pledge", "03", "AGREE"));

    /// <summary>The speaker consents to what somebody else wants.</summary>
    public static SpeechAct Agree { get; } = List.Add(new("agree", "03", "AGREE"));

    /// <summary>The speaker names what must be the case before something else can happen.</summary>
    public static SpeechAct SetCondition { get; } = List.Add(new("set-condition", "010", null));

    /// <summary>The speaker says that somebody else did wrong.</summary>
    public static SpeechAct Accuse { get; } = List.Add(new("accuse", "112", "ACCUSE"));

    /// <summary>The speaker opposes what somebody else does.</summary>
    public static SpeechAct Criticize { get; } = List.Add(new("criticize", "111", "ACCUSE"));

    /// <summary>The speaker supports what somebody else does.</summary>
    public static SpeechAct Endorse { get; } = List.Add(new("endorse", "051", "SUPPORT"));

    /// <summary>The speaker says what will happen.</summary>
    public static SpeechAct Expect { get; } = List.Add(new("expect", "010", null));

    /// <summary>The speaker argues a point or gives an assessment.</summary>
    public static SpeechAct Explain { get; } = List.Add(new("explain", "010", null));

    /// <summary>The speaker gives a number.</summary>
    public static SpeechAct ReportFigure { get; } = List.Add(new("report-figure", "010", null));

    /// <summary>The speaker points to another text.</summary>
    public static SpeechAct Refer { get; } = List.Add(new("refer", null, null));

    /// <summary>The speaker hints at something without saying it. Only the report says so.</summary>
    public static SpeechAct Signal { get; } = List.Add(new("signal", "017", null));

    /// <summary>The speaker neither confirms nor denies something.</summary>
    public static SpeechAct WithholdConfirmation { get; } = List.Add(new("withhold-confirmation", "011", null));

    /// <summary>The speaker neither approves nor condemns something.</summary>
    public static SpeechAct WithholdApproval { get; } = List.Add(new("withhold-approval", null, null));

    /// <summary>The speaker says that they have no information. This is never a denial.</summary>
    public static SpeechAct NoInformation { get; } = List.Add(new("no-information", "011", null));

    /// <summary>The speaker says that they will not comment.</summary>
    public static SpeechAct DeclineComment { get; } = List.Add(new("decline-comment", "011", null, isSilence: true));

    /// <summary>The speaker gives no answer. This is never a denial.</summary>
    public static SpeechAct NoResponse { get; } = List.Add(new("no-response", null, null, isSilence: true));

    /// <summary>The nearest code of the CAMEO event scheme. Null when CAMEO has no such code.</summary>
    public string? Cameo { get; }

    /// <summary>
    /// The category of the PLOVER event scheme (2021). Null when PLOVER has no such category, as for every denial and every silence.
    /// </summary>
    public string? Plover { get; }

    /// <summary>
    /// Whether the speaker says nothing about the matter, so that no stance follows. True for <c>decline-comment</c> and
    /// <c>no-response</c>.
    /// </summary>
    public bool IsSilence { get; }

    static CodeList<SpeechAct> ICode<SpeechAct>.Codes => List;
}
