namespace SonkoRules.Reports;

/// <summary>The style sheet of the page.</summary>
internal static class StyleSheet
{
    /// <summary>The whole sheet.</summary>
    /// <param name="tables">What each table of the page adds: the sides of its columns, their titles on a phone.</param>
    public static string Of(string tables) =>
        ":root{color-scheme:light dark;" + Palette.Light + "}\n"
            + "@media screen and (prefers-color-scheme:dark){:root{" + Palette.Dark + "}}\n"
            + Base + Choice + Tables + Pictures + Months
            + tables
            + Phone + Forced + Print;

    private const string Base =
        """
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
        body{margin:0;background:var(--page);color:var(--text);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;overflow-wrap:break-word}
        #content,.bar{max-width:80rem;margin:0 auto;padding:0 1.25rem}
        #content:focus{outline:none}
        h1{font-size:clamp(1.6rem,4vw,2.4rem);line-height:1.2;margin:.5rem 0 .25rem;letter-spacing:-.01em}
        h2{font-size:1.45rem;line-height:1.25;margin:0 0 .75rem}
        h3{font-size:1.1rem;line-height:1.3;margin:1.5rem 0 .5rem}
        section{margin:3rem 0 0}
        p{margin:.5rem 0;max-width:48rem}
        a{color:var(--link);text-underline-offset:.15em}
        :focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
        :target{scroll-margin-top:1rem;outline:3px solid var(--link);outline-offset:-1px}
        .meta,.note,.clause{color:var(--muted)}
        .clause{font-size:.8rem;white-space:nowrap;font-weight:400}
        .name{display:block;color:var(--muted);font-size:.875rem;line-height:1.3;font-weight:400}
        .id{white-space:nowrap}
        .reckoning{columns:22rem auto;column-gap:1rem}
        .stop{color:var(--stop);font-weight:600}
        .vh{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        .skip{position:absolute;left:-999rem;top:0;background:var(--link);color:var(--page);padding:.6rem 1rem;z-index:2}
        .skip:focus{left:0}
        .status{border-inline-start:.4rem solid var(--award);background:var(--good);padding:.6rem 1rem;margin:1.25rem 0;max-width:none;border-radius:.2rem}
        .status.open{border-color:var(--rest);background:var(--warn)}
        .status p{margin:.15rem 0}
        nav ul{list-style:none;margin:1rem 0 0;padding:0;display:flex;flex-wrap:wrap;gap:.4rem .5rem}
        nav a{display:inline-block;padding:.25rem .75rem;border:1px solid var(--line);border-radius:1rem;text-decoration:none;background:var(--card)}
        nav a:hover{text-decoration:underline}
        .figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:.75rem;margin:1.25rem 0}
        .figures div{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.75rem 1rem}
        .figures dt{color:var(--muted);font-size:.875rem;line-height:1.35}
        .figures dd{margin:.25rem 0 0;font-size:1.3rem;line-height:1.25;font-weight:650;font-variant-numeric:tabular-nums;white-space:nowrap}
        .figures dd small{white-space:normal;display:block;font-size:.875rem;font-weight:400;color:var(--muted)}
        details{border:1px solid var(--line);border-radius:.4rem;margin:0 0 .4rem;background:var(--card);break-inside:avoid}
        summary{padding:.45rem .9rem;cursor:pointer;font-variant-numeric:tabular-nums}
        details .reasons{padding:0 1rem .75rem 2.2rem}
        .reasons{margin:0;padding-inline-start:1.1rem;font-size:.925rem}
        .reasons .reasons{font-size:1em}
        footer{margin:3.5rem 0 2.5rem;padding-top:1rem;border-top:2px solid var(--line);font-size:.9rem;color:var(--muted)}

        """;

    // The two choices stand before the content, so that what is checked can show it and hide it without a script.
    private const string Choice =
        """
        .choice{position:absolute;opacity:0;width:1px;height:1px;margin:0}
        .bar{display:flex;justify-content:flex-end;gap:.4rem;padding-top:1rem}
        .bar label{padding:.3rem .9rem;border:1px solid var(--edge);border-radius:1rem;cursor:pointer;background:var(--page)}
        #language-ru:checked~.bar [for=language-ru],#language-en:checked~.bar [for=language-en]{background:var(--link);color:var(--page);border-color:var(--link);font-weight:600}
        #language-ru:focus-visible~.bar [for=language-ru],#language-en:focus-visible~.bar [for=language-en]{outline:3px solid var(--link);outline-offset:2px}
        #language-ru:checked~#content>[lang=en],#language-en:checked~#content>[lang=ru]{display:none}

        """;

    private const string Tables =
        """
        table{border-collapse:collapse;width:100%;margin:1rem 0;font-size:.925rem;line-height:1.4}
        caption{text-align:start;color:var(--muted);padding:0 0 .5rem;font-size:.9rem;caption-side:top}
        .data th,.data td{padding:.45rem .6rem;text-align:start;vertical-align:top;border-bottom:1px solid var(--line);font-variant-numeric:tabular-nums}
        .data thead th{border-bottom:2px solid var(--edge);vertical-align:bottom;line-height:1.25;font-weight:650}
        .data thead .clause{display:block}
        .data tbody th{font-weight:650}
        .data tfoot th,.data tfoot td{border-top:2px solid var(--edge);border-bottom:0;font-weight:650}
        .data tbody tr:hover{background:var(--card)}

        """;

    private const string Pictures =
        """
        .patterns{position:absolute;width:0;height:0}
        .scale{display:block;width:100%;min-width:9rem;height:1.35rem;overflow:visible}
        .stack{display:block;width:100%;height:3.25rem;margin:.25rem 0 .75rem}
        .swatch{width:1.6em;height:1em;vertical-align:-.12em;margin-inline-end:.5em}
        figure{margin:1.25rem 0}
        figcaption{color:var(--muted);font-size:.9rem}
        .legend{list-style:none;margin:.25rem 0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;font-size:.9rem}
        .ask{fill:var(--card);stroke:var(--asked);stroke-width:1.25}
        .got,.k0{fill:var(--award)}
        .beyond{fill:var(--text);stroke:var(--page);stroke-width:4;paint-order:stroke;font-size:.8rem}
        .k1{fill:url(#bands)}
        .k2{fill:url(#dots)}
        .k3{fill:url(#hatch)}
        .k4{fill:url(#grid)}
        .k5{fill:url(#dashes)}
        .frame{fill:none;stroke:var(--edge);stroke-width:1}
        .span{fill:var(--card);stroke:var(--award);stroke-width:1.25;stroke-dasharray:4 3}
        .inkA{fill:none;stroke:var(--award)}
        .inkB{fill:var(--rest)}
        .inkC{fill:none;stroke:var(--asked)}
        .inkD{fill:none;stroke:var(--rest)}
        .paper{fill:var(--page)}

        """;

    private const string Months =
        """
        .months{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(17.5rem,100%),1fr));gap:1.25rem 2rem;margin:1rem 0}
        .month table{margin:0;table-layout:fixed;font-variant-numeric:tabular-nums;border-collapse:separate;border-spacing:2px}
        .month caption{font-weight:650;color:var(--text);font-size:1rem}
        .month th{font-weight:400;color:var(--muted);font-size:.8rem;text-align:center;padding:.1rem}
        .month td,.key{height:2.3rem;text-align:center;vertical-align:middle;padding:0;border-radius:.25rem;position:relative;border:1px solid transparent}
        .month ul{margin:.5rem 0 0;padding-inline-start:1.1rem;font-size:.85rem;color:var(--muted);line-height:1.4}
        .key{display:inline-block;width:2.3rem;line-height:2.15rem;margin-inline-end:.5rem;font-variant-numeric:tabular-nums}
        .legend.days{gap:.4rem 1.5rem}
        .off{background:var(--off)}
        .holiday{background:repeating-linear-gradient(135deg,var(--holiday) 0 6px,var(--off) 6px 9px)}
        .moved{background:var(--off);border:1px dashed var(--edge)}
        .worked{border:1px solid var(--edge)}
        .short,.month td.short{border-bottom:2px dotted var(--edge)}
        .due{outline:2px solid var(--link);outline-offset:-2px;font-weight:700}
        .due a{display:block;line-height:2.2rem;color:var(--link)}
        .sign{position:absolute;top:0;inset-inline-end:.2rem;font-size:.65rem;line-height:1;padding-top:.15rem;color:var(--text)}

        """;

    // Below this width a table becomes a list of cards: a row is a card, and every value stands beside its title.
    private const string Phone =
        """
        @media screen and (max-width:62rem){
        #content,.bar{padding:0 .9rem}
        .bar{padding-top:.75rem}
        section{margin-top:2.25rem}
        .cards,.cards caption,.cards tbody,.cards tfoot,.cards tr,.cards th,.cards td{display:block;width:100%}
        .cards tbody,.cards tfoot{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(21rem,100%),1fr));gap:.6rem}
        .cards tfoot{margin-top:.6rem}
        .cards thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        .cards tbody tr,.cards tfoot tr{border:1px solid var(--line);border-radius:.5rem;padding:.35rem .75rem;background:var(--card)}
        .cards tbody th,.cards tbody td,.cards tfoot th,.cards tfoot td{border:0;padding:.2rem 0;text-align:end!important;display:flex;justify-content:space-between;gap:1rem;align-items:baseline}
        .cards tbody th,.cards tfoot th{border-bottom:1px solid var(--line);margin-bottom:.2rem}
        .cards td::before,.cards th::before{color:var(--muted);font-weight:400;text-align:start;flex:0 1 auto}
        .cards .wide{display:block;text-align:start!important}
        .cards .wide::before{display:block}
        .cards td:empty{display:none}
        .figures{display:flex;flex-wrap:wrap;gap:.5rem}
        .figures div{padding:.6rem .75rem;flex:1 1 10rem}
        .figures dd{font-size:1.1rem}
        }

        """;

    // Where the reader's own colours replace those of the page, bars keep an outline.
    private const string Forced =
        """
        @media (forced-colors:active){
        .ask,.got,.span,.frame,.k0,.k1,.k2,.k3,.k4,.k5{stroke:CanvasText}
        .due{outline-color:LinkText}
        .off,.holiday,.moved{border:1px dashed CanvasText}
        }

        """;

    private const string Print =
        """
        @page{size:A4;margin:14mm 12mm}
        @media print{
        :root{color-scheme:light;font-size:8.5pt}
        body{line-height:1.4}
        *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
        .bar,.skip,.choice,nav{display:none}
        #content{max-width:none;padding:0}
        h2,h3,caption,figcaption{break-after:avoid}
        table:not(:has(tbody>tr:nth-child(13))){break-inside:avoid}
        section{margin-top:8mm}
        thead{display:table-header-group}
        tfoot{display:table-row-group}
        tr,figure,.month,.figures div,details,li{break-inside:avoid}
        .data th,.data td{padding:.9mm 1.2mm}
        .months{grid-template-columns:repeat(3,1fr);gap:4mm}
        .month td,.key{height:2rem}
        .key{width:2rem;line-height:1.85rem}
        .due a{line-height:1.9rem}
        a{color:inherit;text-decoration:none}
        .figures{grid-template-columns:repeat(4,1fr);gap:2mm}
                .scale{min-width:25mm}
        details::details-content{content-visibility:visible;block-size:auto}
        summary{list-style:none;font-weight:650}
        }

        """;
}
