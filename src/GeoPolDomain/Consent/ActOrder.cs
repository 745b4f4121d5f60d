using GeoPolDomain.Decisions;

namespace GeoPolDomain.Consent;

/// <summary>The order of acts: who sends has decided, who decides has discussed. Other acts stand by themselves.</summary>
internal static class ActOrder
{
    private static readonly GatedAct[] Ladder = [GatedAct.Discuss, GatedAct.Decide, GatedAct.Send, GatedAct.Stay];

    public static (int Rung, int Place, string Text) KeyOf(GatedAct act) =>
        Array.IndexOf(Ladder, act) is >= 0 and var rung
            ? (rung, 0, "")
            : (Ladder.Length, GatedAct.All.IndexOf(act) is >= 0 and var place ? place : GatedAct.All.Length, act.ToString());

    /// <summary>Whether what stands before the one act stands before the other too.</summary>
    public static bool ComesWith(GatedAct earlier, GatedAct act)
    {
        if (earlier == act)
            return true;
        var (from, to) = (Array.IndexOf(Ladder, earlier), Array.IndexOf(Ladder, act));
        return from >= 0 && from < to;
    }
}
