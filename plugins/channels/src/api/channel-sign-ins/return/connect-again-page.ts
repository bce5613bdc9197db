/** Whoever comes back too late, or without having set out here, learns what to do. */
export const connectAgainPage = (storefrontUrl: string): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Nối gian hàng lại</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 36rem; margin: 3rem auto; padding: 0 1rem; color: #222 }
h1 { font-size: 1.4rem }
h2 { font-size: 1.1rem; margin-top: 2.5rem }
a { color: #0b5d3b }
</style>
</head>
<body>
<main>
<h1>Chưa nối được gian hàng</h1>
<p>Lượt đăng nhập này đã dùng, hoặc quá 30 phút. Mở lại trang Kênh bán hàng nơi bạn đã bắt đầu rồi bấm nối gian hàng lại.</p>
<p><a href="${storefrontUrl}/producer/channels">Kênh bán hàng ở cổng của cơ sở</a></p>
<section lang="en">
<h2>The shop is not connected yet</h2>
<p>This sign-in was used, or is older than 30 minutes. Open the page of sales channels on which you began and connect the shop again.</p>
<p><a href="${storefrontUrl}/en/producer/channels">Sales channels in the producers' portal</a></p>
</section>
</main>
</body>
</html>
`;
