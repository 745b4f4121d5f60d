using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Statements;

/// <summary>What somebody did by speaking, or by not speaking.</summary>
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

    /// <summary>Makes something known.</summary>
    public static SpeechAct Announce { get; } = List.Add(new("announce", "010", null));

    /// <summary>Says that something is so.</summary>
    public static SpeechAct Assert { get; } = List.Add(new("assert", "010", null));

    /// <summary>Says that what another said is so.</summary>
    public static SpeechAct Confirm { get; } = List.Add(new("confirm", "015", null));

    /// <summary>Says that something is not so.</summary>
    public static SpeechAct Deny { get; } = List.Add(new("deny", "016", null));

    /// <summary>Asks others to act.</summary>
    public static SpeechAct Appeal { get; } = List.Add(new("appeal", "02", "REQUEST"));

    /// <summary>Puts forward a plan.</summary>
    public static SpeechAct Propose { get; } = List.Add(new("propose", "03", "AGREE"));

    /// <summary>Offers to give or do something.</summary>
    public static SpeechAct Offer { get; } = List.Add(new("offer", "03", "AGREE"));

    /// <summary>Commits to act.</summary>
    public static SpeechAct Pledge { get; } = List.Add(new("pledge", "03", "AGREE"));

    /// <summary>Consents to what another wants.</summary>
    public static SpeechAct Agree { get; } = List.Add(new("agree", "03", "AGREE"));

    /// <summary>Says what must be before something else may be.</summary>
    public static SpeechAct SetCondition { get; } = List.Add(new("set-condition", "010", null));

    /// <summary>Says that another did wrong.</summary>
    public static SpeechAct Accuse { get; } = List.Add(new("accuse", "112", "ACCUSE"));

    /// <summary>Speaks against what another does.</summary>
    public static SpeechAct Criticize { get; } = List.Add(new("criticize", "111", "ACCUSE"));

    /// <summary>Speaks for what another does.</summary>
    public static SpeechAct Endorse { get; } = List.Add(new("endorse", "051", "SUPPORT"));

    /// <summary>Says what will be.</summary>
    public static SpeechAct Expect { get; } = List.Add(new("expect", "010", null));

    /// <summary>Argues or assesses.</summary>
    public static SpeechAct Explain { get; } = List.Add(new("explain", "010", null));

    /// <summary>Gives a number.</summary>
    public static SpeechAct ReportFigure { get; } = List.Add(new("report-figure", "010", null));

    /// <summary>Points to another text.</summary>
    public static SpeechAct Refer { get; } = List.Add(new("refer", null, null));

    /// <summary>Lets something be understood without saying it; imputed by the one who reports it.</summary>
    public static SpeechAct Signal { get; } = List.Add(new("signal", "017", null));

    /// <summary>Does not confirm, and does not deny.</summary>
    public static SpeechAct WithholdConfirmation { get; } = List.Add(new("withhold-confirmation", "011", null));

    /// <summary>Does not approve, and does not condemn.</summary>
    public static SpeechAct WithholdApproval { get; } = List.Add(new("withhold-approval", null, null));

    /// <summary>Says that it knows nothing; never a denial.</summary>
    public static SpeechAct NoInformation { get; } = List.Add(new("no-information", "011", null));

    /// <summary>Says that it will not say.</summary>
    public static SpeechAct DeclineComment { get; } = List.Add(new("decline-comment", "011", null, isSilence: true));

    /// <summary>Gives no answer; never a denial.</summary>
    public static SpeechAct NoResponse { get; } = List.Add(new("no-response", null, null, isSilence: true));

    /// <summary>The nearest code of the CAMEO scheme of events; null where there is none.</summary>
    public string? Cameo { get; }

    /// <summary>The category of the PLOVER scheme (2021); null where there is none, as for every denial and silence.</summary>
    public string? Plover { get; }

    /// <summary>Whether nothing was said of the matter, so that no stance can be read from it: no response, and no comment.</summary>
    public bool IsSilence { get; }

    static CodeList<SpeechAct> ICode<SpeechAct>.Codes => List;
}
